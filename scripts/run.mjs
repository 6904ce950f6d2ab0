// Runs a TypeScript script of this folder through Vite, which Node 20 cannot alone. usage: node scripts/run.mjs NAME [words]; `../bench/popup` is one of another
import {fileURLToPath} from 'node:url'
import {runnerImport} from 'vite'

const [name, ...words] = process.argv.slice(2)
const root = fileURLToPath(new URL('..', import.meta.url))
/** @type {import('vite').InlineConfig} */
const config = {root, configFile: false, logLevel: 'error'}

try {
  process.chdir(root)
  /** @type {{module: {main: (words: readonly string[]) => Promise<void>}}} */
  const {module} = await runnerImport(`./scripts/${name}.ts`, {...config, ...(await packagesAsShipped())})
  await module.main(words)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}

/** Readability and turndown as the build has them: else a script would run other code than users do. */
async function packagesAsShipped() {
  /** @type {[{module: typeof import('./build/lighter-packages')}, {module: typeof import('./build/browser-turndown')}]} */
  const [lighter, browser] = await Promise.all([
    runnerImport('./scripts/build/lighter-packages.ts', config),
    runnerImport('./scripts/build/browser-turndown.ts', config),
  ])
  return {
    plugins: [lighter.module.lighterPackages()],
    resolve: {alias: browser.module.browserTurndown, noExternal: ['turndown', '@mozilla/readability']},
  }
}
