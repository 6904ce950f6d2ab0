import {spawnSync} from 'node:child_process'
import {readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {describe, expect, test} from 'vitest'
import {listSamples} from '../../scripts/serve-samples.mjs'
import {buildSite} from '../support/hugo'

/** What a theme's page must show of a sample. `has` holds selectors of the body; pictures are the body's. */
type Facts = {
  readonly date: string
  readonly summary: string
  readonly thumbnail: string
  readonly tags: readonly string[]
  readonly headings: readonly string[]
  readonly pictures: readonly string[]
  readonly source: string
  readonly has: readonly string[]
  readonly says: readonly string[]
  readonly saysNot: readonly string[]
  readonly mathjax: boolean
}

const samples = listSamples().map((sample) => ({
  ...sample,
  expected: readFileSync(new URL('expected.md', sample.folder), 'utf8'),
  facts: JSON.parse(readFileSync(new URL('rendered.json', sample.folder), 'utf8')) as Facts, // our own file
}))

test.for(samples)('the command line writes $name as expected', async ({folder, url}) => {
  const [page, expected] = ['index.html', 'expected.md'].map((name) => fileURLToPath(new URL(name, folder)))
  const words = ['dist/cli/leafclip.js', String(page), '--url', url]
  const {stdout} = spawnSync(process.execPath, words, {encoding: 'utf8'})
  await expect(stdout).toMatchFileSnapshot(String(expected))
})

describe('Hugo makes of an expected file the page the article was', () => {
  const site = buildSite(samples.map(({name, expected}) => ({name: `${name}.md`, text: expected})))

  test.for(samples)('$name, its head', ({name, title, facts}) => {
    const page = site.pageOf(`${name}.md`)
    expect(textsOf(page, 'h1')).toEqual([title])
    expect(attributesOf(page, '.post__date', 'datetime')).toEqual([facts.date])
    expect(attributesOf(page, '.post__thumbnail img', 'src')).toEqual([facts.thumbnail])
    expect(textsOf(page, '.tags a')).toEqual(facts.tags)
    expect(textsOf(page, '.post__categories a')).toEqual(facts.tags)
    expect(page.querySelector('#mathjax') !== null).toBe(facts.mathjax)
  })

  test.for(samples)('$name, its body', ({name, facts}) => {
    const page = site.pageOf(`${name}.md`)
    const body = page.querySelector('.post__content')
    expect(textsOf(page, '.post__content h2')).toEqual(facts.headings)
    expect(attributesOf(page, '.post__content img', 'src')).toEqual(facts.pictures)
    expect(attributesOf(page, '.post__content > p:last-of-type > a', 'href')).toEqual([facts.source])
    expect(facts.has.filter((selector) => !body?.querySelector(selector))).toEqual([])
    expect(facts.says.filter((sentence) => !body?.textContent?.includes(sentence))).toEqual([])
    expect(facts.saysNot.filter((sentence) => body?.textContent?.includes(sentence))).toEqual([])
  })

  test.for(samples)('$name, in the list', ({title, facts}) => {
    const item = [...site.list.querySelectorAll('.list__item')].find(
      (one) => one.querySelector('h2')?.textContent === title,
    )
    expect(item?.querySelector('.list__summary')?.textContent).toBe(facts.summary)
    expect(item?.querySelector('img')?.getAttribute('src')).toBe(facts.thumbnail)
  })
})

function textsOf(page: Document, selector: string): readonly (string | undefined)[] {
  return [...page.querySelectorAll(selector)].map((one) => one.textContent?.trim())
}

function attributesOf(page: Document, selector: string, name: string): readonly (string | null)[] {
  return [...page.querySelectorAll(selector)].map((one) => one.getAttribute(name))
}
