import {rmSync} from 'node:fs'
import {join} from 'node:path'
import {defineConfig, type EnvironmentOptions, type Plugin, type ViteBuilder} from 'vite'
import {browserTurndown} from './scripts/build/browser-turndown.ts'
import {eagerFunctions} from './scripts/build/eager-functions.ts'
import {lighterPackages} from './scripts/build/lighter-packages.ts'
import {printSizes} from './scripts/build/print-sizes.ts'
import {writeExtension} from './scripts/build/write-extension.ts'

// Whoever calls (vitest sets `test`), a build is a production build: with another value JSX would carry file names.
process.env.NODE_ENV = 'production'

const root = import.meta.dirname
const dist = process.env.LEAFCLIP_DIST ?? join(root, 'dist')
const bundles = join(dist, 'bundles')
const browsers = ['chrome120', 'firefox142']

export default defineConfig({
  root: join(root, 'src'),
  publicDir: false,
  resolve: {alias: browserTurndown},
  plugins: [lighterPackages()],
  build: {
    emptyOutDir: false,
    assetsInlineLimit: 0,
    modulePreload: {polyfill: false},
    reportCompressedSize: false,
    minify: 'terser', // smaller by a fiftieth than what the bundler makes (docs/decisions/0022)
    terserOptions: {ecma: 2020, compress: {passes: 2, hoist_props: false, collapse_vars: false}},
  },
  environments: {
    client: page('popup/popup', 'chunks'),
    options: page('options/options', 'options/chunks'),
    lookFirst: classicScript('popup/look-first'),
    contentScript: classicScript('page/content-script', {plugins: [eagerFunctions()]}),
    metadataAnswer: classicScript('tab/metadata-answer', {after: 'leafclipMetadata'}),
    selectionReader: classicScript('page/selection-reader'),
    background: classicScript('background/background'),
    cli: commandLine('cli/leafclip'),
  },
  builder: {buildApp, sharedConfigBuild: true},
})

/**
 * An extension page: modules that may load chunks late. Each is built alone, so that it begins with one file and not with
 * those it shares. Names carry no hash, for stable and comparable builds.
 */
function page(name: string, chunks: string): EnvironmentOptions {
  return {
    consumer: 'client',
    build: {
      outDir: bundles,
      target: browsers,
      rolldownOptions: {
        input: {[name]: join(root, 'src', `${name}.html`)},
        output: {
          entryFileNames: '[name].js',
          chunkFileNames: `${chunks}/[name].js`,
          assetFileNames: 'assets/[name][extname]',
        },
      },
    },
  }
}

type Extras = {readonly after?: string; readonly plugins?: readonly Plugin[]}

/** One classic file without imports: what `executeScript` and both kinds of background take. `after` is its value. */
function classicScript(entry: string, {after = '', plugins = []}: Extras = {}): EnvironmentOptions {
  return {
    consumer: 'client',
    build: {
      outDir: bundles,
      target: browsers,
      rolldownOptions: {
        input: join(root, 'src', `${entry}.ts`),
        output: {format: 'iife', entryFileNames: '[name].js', codeSplitting: false, postFooter: after},
        plugins: [...plugins],
      },
    },
  }
}

/** The CLI: everything in one file but jsdom, which finds its own files at run time. */
function commandLine(entry: string): EnvironmentOptions {
  return {
    consumer: 'server',
    resolve: {noExternal: true, external: ['jsdom']},
    build: {
      outDir: join(dist, 'cli'),
      target: 'node20',
      rolldownOptions: {
        input: join(root, 'src', `${entry}.ts`),
        output: {format: 'es', entryFileNames: '[name].js', codeSplitting: false},
      },
    },
  }
}

async function buildApp(builder: ViteBuilder): Promise<void> {
  rmSync(dist, {recursive: true, force: true})
  for (const environment of Object.values(builder.environments)) {
    if (environment.name !== 'ssr') await builder.build(environment)
  }
  writeExtension(root, dist)
  rmSync(bundles, {recursive: true})
  printSizes(join(dist, 'chrome'))
}
