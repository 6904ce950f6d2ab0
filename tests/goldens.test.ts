import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {clipPage} from '../src/cli/clip-page'
import {mainroad} from '../src/profiles/mainroad'

const root = join(process.cwd(), 'tests/fixtures/articles')
const folders = readdirSync(root).map((name) => join(root, name))

/** Each folder is a page of ours, named for the fact it shows; `npm run goldens` rewrites what is expected of it. */
describe.each(folders)('%s', (folder) => {
  test('holds a page, its address and its golden', () => {
    expect(readdirSync(folder).sort()).toEqual(['expected.md', 'input.html', 'input.json'])
  })

  test('comes out as its golden', async () => {
    const text = (name: string) => readFileSync(join(folder, name), 'utf8')
    const {url, now} = JSON.parse(text('input.json')) as {readonly url: string; readonly now: string} // our own file
    const {content} = clipPage({url, html: text('input.html')}, {profile: mainroad, now: new Date(now)})
    await expect(content).toMatchFileSnapshot(join(folder, 'expected.md'))
  })
})

test('there are pages to compare', () => {
  expect(folders.length).toBeGreaterThan(5)
})
