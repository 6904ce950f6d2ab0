import {spawnSync} from 'node:child_process'
import {existsSync, readFileSync} from 'node:fs'
import {join} from 'node:path'

/** @typedef {{version?: string, integrity?: string, optional?: boolean, devOptional?: boolean}} Locked */
/** @typedef {{packages: Record<string, Locked>}} Lock */

/**
 * Install the npm packages where they differ from the lock, and only then: `npm ci` throws `node_modules` away first.
 * @param {string} root the folder of package.json
 */
export function ensurePackages(root) {
  if (isInstalled(root)) return

  console.log('Installing npm packages …')
  const npm = process.env.npm_execpath
  const words = ['ci', '--no-audit', '--no-fund', '--loglevel=error']
  const {status} = npm
    ? spawnSync(process.execPath, [npm, ...words], {cwd: root, stdio: 'inherit'})
    : spawnSync('npm', words, {cwd: root, stdio: 'inherit', shell: process.platform === 'win32'})
  if (status !== 0) throw new Error('The npm packages could not be installed: see what npm said above.')
}

/** Whether `node_modules` holds what the lock names, by npm's own record of what it put there. @param {string} root */
export function isInstalled(root) {
  const record = join(root, 'node_modules/.package-lock.json')
  if (!existsSync(record)) return false

  const installed = readLock(record)
  return Object.entries(readLock(join(root, 'package-lock.json')))
    .filter(([path]) => path !== '')
    .every(([path, wanted]) => isSame(installed[path], wanted))
}

/** Packages for other platforms stay out, and are marked optional. @param {Locked | undefined} found @param {Locked} wanted */
function isSame(found, wanted) {
  if (!found) return wanted.optional === true || wanted.devOptional === true
  return found.version === wanted.version && found.integrity === wanted.integrity
}

/** @param {string} path */
function readLock(path) {
  return /** @type {Lock} */ (JSON.parse(readFileSync(path, 'utf8'))).packages
}
