import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {JSDOM} from 'jsdom'
import {expect, test} from 'vitest'
import {renderMarkdown} from '../../src/hugo/render-markdown'
import {builtByHugo} from '../support/built-by-hugo'
import {elementOf, emptyPage, markdownOf} from '../support/fragment'
import {roundTripCases} from '../support/round-trip-cases'
import {shapeOf} from '../support/shape-of'

const expected = ['tests/fixtures/articles', 'samples', 'src/sites', 'tests/sites/pages'].flatMap((folder) =>
  readdirSync(folder, {withFileTypes: true})
    .filter((entry) => entry.isDirectory())
    .map(({name}) => ({name: `${folder}/${name}`, body: bodyOf(join(folder, name, 'expected.md'))})),
)
const written = readdirSync('tests/fixtures/markdown').map((name) => ({
  name,
  body: readFileSync(join('tests/fixtures/markdown', name), 'utf8'),
}))
const cases = roundTripCases().map(({category, name, html}) => ({name: `${category}: ${name}`, body: writtenFor(html)}))
const documents = [...expected, ...written, ...cases]
const pages = builtByHugo(
  documents.map(({body}) => `---\ntitle: "A"\ndate: 2025-01-01\n---\n\n${body}`),
  '{{ .Content }}',
)

test.for(documents.map((one, index) => ({...one, page: pages[index] ?? ''})))('renders $name as Hugo does', (one) => {
  const ids = cases.some(({name}) => name === one.name) ? 'without-ids' : 'with-ids'
  expect(shape(renderMarkdown(one.body), ids)).toEqual(shape(one.page, ids))
})

test('every golden of the project is among them', () => {
  const goldens = readdirSync('.', {recursive: true, encoding: 'utf8'}).filter(
    (path) => path.endsWith('expected.md') && !/^(?:node_modules|dist|\.)/.test(path),
  )
  const names = new Set(expected.map(({name}) => `${name}/expected.md`))
  expect(goldens.map((path) => path.replaceAll('\\', '/')).filter((path) => !names.has(path))).toEqual([])
  expect(cases.length).toBeGreaterThan(500)
})

/** The Markdown we write for a piece of HTML. */
function writtenFor(html: string): string {
  const {body} = emptyPage()
  body.append(...elementOf(html).childNodes)
  return markdownOf(body)
}

/** Ids of headings with links, pictures and entities differ between versions of Hugo, and are no text. */
function shape(html: string, ids: 'with-ids' | 'without-ids'): readonly string[] {
  const {body} = new JSDOM(html).window.document
  if (ids === 'without-ids')
    for (const heading of body.querySelectorAll('h1, h2, h3, h4, h5, h6')) heading.removeAttribute('id')
  return shapeOf(body)
}

function bodyOf(path: string): string {
  return readFileSync(path, 'utf8').replace(/^---\n[\s\S]*?\n---\n/, '')
}
