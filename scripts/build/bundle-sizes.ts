import {readdirSync, readFileSync} from 'node:fs'
import {dirname, join, relative} from 'node:path'
import {gzipSync} from 'node:zlib'

export type BundleSize = {
  readonly name: string
  readonly files: readonly string[]
  readonly gzipped: number
  readonly limit: number
}

/**
 * What the user pays for, in bytes after gzip, against what we allow: the injected script, the popup's first load, and
 * what it loads when a panel is asked for, all panels together.
 */
export function bundleSizes(extension: string): readonly BundleSize[] {
  const first = firstLoad(extension, 'popup/popup.html')
  return [
    sizeOf(extension, {name: 'content script', files: ['content-script.js'], limit: 50 * 1024}),
    sizeOf(extension, {name: 'popup', files: first, limit: 40 * 1024}),
    sizeOf(extension, {name: 'popup, late', files: lateLoad(extension, first), limit: 90 * 1024}),
  ]
}

function sizeOf(extension: string, bundle: Omit<BundleSize, 'gzipped'>): BundleSize {
  const gzipped = bundle.files
    .map((file) => gzipSync(readFileSync(join(extension, file)), {level: 9}).length)
    .reduce((sum, size) => sum + size, 0)
  return {...bundle, gzipped}
}

/** The scripts and style sheets a page loads before it can show anything: those it names, and what they import statically. */
function firstLoad(extension: string, page: string): readonly string[] {
  const html = readFileSync(join(extension, page), 'utf8')
  const named = [...html.matchAll(/(?:src|href)="\/?([^":]+\.(?:js|css))"/g)].map(([, path]) => path as string)
  const files = new Set<string>()
  for (const file of named) addWithImports(files, extension, file)
  return [...files].sort()
}

/** The popup's chunks that it does not load before a panel is opened. Other pages have their own. */
function lateLoad(extension: string, first: readonly string[]): readonly string[] {
  const chunks = readdirSync(join(extension, 'chunks')).map((name) => `chunks/${name}`)
  return chunks.filter((path) => path.endsWith('.js') && !first.includes(path)).sort()
}

function addWithImports(files: Set<string>, extension: string, file: string): void {
  if (files.has(file)) return
  files.add(file)
  if (!file.endsWith('.js')) return

  const code = readFileSync(join(extension, file), 'utf8')
  for (const [, path] of code.matchAll(/(?:import|from)\s*["'](\.[^"']+)["']/g)) {
    addWithImports(files, extension, relative(extension, join(extension, dirname(file), path as string)))
  }
}
