import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {JSDOM} from 'jsdom'
import {expect, test} from 'vitest'
import {renderMarkdown} from '../../src/hugo/render-markdown'
import {builtByHugo} from '../support/built-by-hugo'
import {shapeOf} from '../support/shape-of'

const expected = ['tests/fixtures/articles', 'samples', 'src/sites'].flatMap((folder) =>
  readdirSync(folder, {withFileTypes: true})
    .filter((entry) => entry.isDirectory())
    .map(({name}) => ({name: `${folder}/${name}`, body: bodyOf(join(folder, name, 'expected.md'))})),
)
const written = readdirSync('tests/fixtures/markdown').map((name) => ({
  name,
  body: readFileSync(join('tests/fixtures/markdown', name), 'utf8'),
}))
const documents = [...expected, ...written]
const pages = builtByHugo(
  documents.map(({body}) => `---\ntitle: "A"\ndate: 2025-01-01\n---\n\n${body}`),
  '{{ .Content }}',
)

test.for(documents.map((one, index) => ({...one, page: pages[index] ?? ''})))('renders $name as Hugo does', (one) => {
  expect(shape(renderMarkdown(one.body))).toEqual(shape(one.page))
})

function shape(html: string): readonly string[] {
  return shapeOf(new JSDOM(html).window.document.body)
}

function bodyOf(path: string): string {
  return readFileSync(path, 'utf8').replace(/^---\n[\s\S]*?\n---\n/, '')
}
