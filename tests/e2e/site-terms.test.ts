import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {listSamples, serveSite, siteOf} from '../../scripts/serve-samples.mjs'
import type {Browser, Control, View} from '../support/browser'
import {openMoreFields, suggested} from '../support/fields'
import {controls, whenRead} from '../support/popup'
import {startBrowser} from '../support/start-browser'
import {until} from '../support/until'

const sample = listSamples()[1]
if (!sample) throw new Error('There are no samples.')
const chooseFiles: Control = {role: 'button', name: 'Choose files'}

const posts: Readonly<Record<string, string>> = {
  'posts/one.md': '---\ntitle: One\ntags: [Harbours, brass]\ncategories: [Sea]\n---\nText',
  'posts/two.md': '+++\ntitle = "Two"\ntags = ["harbours"]\ncategories = ["Sea"]\n+++\nText',
  'posts/three.md': '{"title": "Three", "tags": ["Harbours", "Paris, Texas"], "categories": "Travel"}\nText',
  'posts/four.md': '---\ntags: [no end\n---\n',
  'about.md': 'Text alone',
  'picture.png': 'PNG',
}

describe.for(['chromium', 'firefox'] as const)('in %s', (name) => {
  const folder = mkdtempSync(join(tmpdir(), 'leafclip-site-'))
  const paths = () => Object.keys(posts).map((path) => join(folder, path))
  let served: Awaited<ReturnType<typeof serveSite>>
  let browser: Browser

  beforeAll(async () => {
    for (const [path, text] of Object.entries(posts)) {
      mkdirSync(dirname(join(folder, path)), {recursive: true})
      writeFileSync(join(folder, path), text)
    }
    served = await serveSite(siteOf(sample))
    browser = await startBrowser(name, {port: served.port})
  })
  afterAll(async () => {
    await browser?.close()
    await served?.close()
    rmSync(folder, {recursive: true, force: true})
  })

  test('terms of the chosen posts are told, suggested by their use, and forgotten', async () => {
    const options = await browser.openPage('options/options.html')
    await options.choose(chooseFiles, paths())
    await expect.poll(() => told(options)).toBe('Posts read: 3. Tags: 3. Categories: 2.')
    await expect
      .poll(() => alarm(options))
      .toBe('The front matter of these files cannot be read, so they were passed over: four.md')

    await options.close()

    await browser.open(sample.url)
    const popup = await browser.openPopup()
    await whenRead(popup)
    await openMoreFields(popup)
    await popup.click({role: 'combobox', name: 'Categories'})
    await popup.press('ArrowDown')
    await expect
      .poll(async () => (await suggested(popup)).filter((one) => one !== 'History'))
      .toEqual(['Sea', 'Travel'])
    await popup.press('Enter')
    await popup.click(controls.tags)
    await popup.type('par')
    await popup.press('ArrowDown')
    await popup.press('Enter')
    await expect.poll(() => chips(popup)).toEqual(['tidemark', 'Paris, Texas'])
    await popup.type('har')
    await expect.poll(async () => (await suggested(popup))[0]).toBe('Harbours')
    await popup.close()

    const again = await browser.openPage('options/options.html')
    await again.click({role: 'button', name: 'Forget them'})
    await expect.poll(() => told(again)).toBe('')
    await again.close()
  })

  test('a whole folder is read, with the folders in it', async () => {
    const options = await browser.openPage('options/options.html')
    // Firefox's protocol refuses folders: its control is given what is in it.
    const chosen = name === 'chromium' ? [folder] : paths()
    await options.choose({role: 'button', name: 'Choose a folder'}, chosen)
    await expect.poll(() => told(options)).toBe('Posts read: 3. Tags: 3. Categories: 2.')
    await expect.poll(() => alarm(options)).toContain('four.md')
    await options.click({role: 'button', name: 'Forget them'})
    await expect.poll(() => told(options)).toBe('')
    await options.close()
  })

  test('what is dropped is read, and files that are no posts are told', async () => {
    const options = await browser.openPage('options/options.html')
    await drop(options, ['notes.txt', 'shopping.md'], 'bread')
    await expect.poll(() => alarm(options)).toMatch(/^None of these/)
    expect(await told(options)).toBe('')
    await drop(options, ['a.md'], '---\ntags: [dropped]\n---\n')
    await expect.poll(() => told(options)).toBe('Posts read: 1. Tags: 1. Categories: 0.')
    await options.close()
  })
})

/** What is said of the site, once nothing is being read. */
async function told(options: View): Promise<string> {
  return until('the reading to end', async () => {
    const said = await options.look(() => document.querySelector('.site-terms [role="status"]')?.textContent ?? '')
    return said.startsWith('Reading') ? undefined : said
  })
}

function alarm(options: View): Promise<string> {
  return options.look(() => document.querySelector('.site-terms [role="alert"]')?.textContent ?? '')
}

async function chips(popup: View): Promise<readonly string[]> {
  const names = await popup.look(() =>
    JSON.stringify([...document.querySelectorAll('#field-tags-chips bdi')].map((chip) => chip.textContent)),
  )
  return JSON.parse(names) as readonly string[] // the list made above
}

async function drop(options: View, names: readonly string[], text: string): Promise<void> {
  await until('the place to drop on', () =>
    options.look(() => document.querySelector('.drop')?.tagName ?? '').then((name) => name || undefined),
  )
  await options.run(`
    const dataTransfer = new DataTransfer()
    for (const name of ${JSON.stringify(names)}) dataTransfer.items.add(new File([${JSON.stringify(text)}], name))
    document.querySelector('.drop').dispatchEvent(new DragEvent('drop', {bubbles: true, cancelable: true, dataTransfer}))
  `)
}
