// Runs before `npm test`, `npm start` and `npm run check`, on a clone that has nothing yet: `node:` imports only.
// usage: node scripts/set-up.mjs [chromium] [firefox] [hugo]
import {fileURLToPath} from 'node:url'
import {ensurePackages} from './ensure-packages.mjs'
import {ensureTools} from './ensure-tools.mjs'

const tools = /** @type {import('./find-tools.mjs').Tool[]} */ (process.argv.slice(2))

try {
  requireNode(20, 19)
  ensurePackages(fileURLToPath(new URL('..', import.meta.url)))
  ensureTools(tools)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}

/** @param {number} major @param {number} minor */
function requireNode(major, minor) {
  const [haveMajor = 0, haveMinor = 0] = process.versions.node.split('.').map(Number)
  if (haveMajor > major || (haveMajor === major && haveMinor >= minor)) return
  throw new Error(`Node ${major}.${minor} or newer is needed, and this is ${process.versions.node}: see nodejs.org.`)
}
