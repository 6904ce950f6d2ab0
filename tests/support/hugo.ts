import {spawnSync} from 'node:child_process'
import {cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {JSDOM} from 'jsdom'
import {findHugo} from '../../scripts/find-tools.mjs'

export type BuiltSite = {
  /** The rendered page of a content file. Throws where Hugo built none: a date ahead, a draft. */
  readonly pageOf: (fileName: string) => Document
  /** The section's list page: titles, dates, summaries, thumbnails. */
  readonly list: Document
}

const source = 'tests/fixtures/hugo-site'

/** Build content files into a site with real Hugo. Throws what Hugo said where the site does not build. */
export function buildSite(files: readonly {readonly name: string; readonly text: string}[]): BuiltSite {
  const folder = mkdtempSync(join(tmpdir(), 'leafclip-hugo-'))
  try {
    cpSync(source, folder, {recursive: true})
    mkdirSync(join(folder, 'content/post'), {recursive: true})
    for (const {name, text} of files) writeFileSync(join(folder, 'content/post', name), text)
    runHugo(folder)
    return readSite(join(folder, 'public'))
  } finally {
    rmSync(folder, {recursive: true, force: true})
  }
}

function runHugo(folder: string): void {
  const program = findHugo()
  if (!program) throw new Error('Hugo is missing: install it, or set HUGO to its path.')
  const {status, stdout, stderr} = spawnSync(program, ['--source', folder], {encoding: 'utf8'})
  if (status !== 0) throw new Error(`Hugo did not build the site: ${stderr}${stdout}`)
}

function readSite(folder: string): BuiltSite {
  const documents = readdirSync(folder, {recursive: true, encoding: 'utf8'})
    .filter((path) => path.endsWith('index.html'))
    .map((path) => new JSDOM(readFileSync(join(folder, path), 'utf8')).window.document)
  const pages = new Map(documents.map((page) => [sourceFileOf(page), page]))
  return {
    pageOf: (fileName) => found(pages.get(fileName), `page of ${fileName}`),
    list: new JSDOM(readFileSync(join(folder, 'post/index.html'), 'utf8')).window.document,
  }
}

/** The theme writes down which file a page was made from: the address follows from it by rules of Hugo's own. */
function sourceFileOf(page: Document): string {
  return page.querySelector('meta[name="source-file"]')?.getAttribute('content') ?? ''
}

function found<T>(thing: T | undefined, what: string): T {
  if (thing === undefined) throw new Error(`Hugo built no ${what}.`)
  return thing
}
