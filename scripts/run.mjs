// Runs a TypeScript script of this folder through Vite, which Node 20 cannot alone. usage: node scripts/run.mjs NAME [words]; `../bench/popup` is one of another
import {fileURLToPath} from 'node:url'
import {runnerImport} from 'vite'

const [name, ...words] = process.argv.slice(2)
const root = fileURLToPath(new URL('..', import.meta.url))

try {
  process.chdir(root)
  /** @type {{module: {main: (words: readonly string[]) => Promise<void>}}} */
  const {module} = await runnerImport(`./scripts/${name}.ts`, {root, configFile: false, logLevel: 'error'})
  await module.main(words)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
