import {cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {serveSite} from '../scripts/serve-samples.mjs'
import type {Browser, View} from '../tests/support/browser'
import {startBrowser} from '../tests/support/start-browser'
import {until} from '../tests/support/until'
import {medianPage} from './median-page'

/** In ms from the start of the popup's own page: what is before that is the browser's, and the same for every popup. */
type Times = Readonly<Record<string, number>>

/**
 * How long the popup takes on a median page, beside an empty popup of the same extension, by turns in one browser.
 * usage: npm run bench:popup -- [rounds] [browser]
 */
export async function main([rounds = '25', only = '']: readonly string[]): Promise<void> {
  const dist = probedBuild()
  const served = await serveSite({'//www.quay.example/': {type: 'text/html; charset=utf-8', body: medianPage()}})
  for (const name of (['chromium', 'firefox'] as const).filter((one) => one.startsWith(only))) {
    const browser = await startBrowser(name, {port: served.port})
    tell(name, await measured(browser, Number(rounds)))
    await browser.close()
  }
  await served.close()
  rmSync(dist, {recursive: true})
}

async function measured(browser: Browser, rounds: number): Promise<{readonly empty: Times[]; readonly full: Times[]}> {
  const [empty, full]: [Times[], Times[]] = [[], []]
  const options = await browser.openPage('options/options.html')
  await browser.open('http://www.quay.example/')
  // The first of each fills caches.
  for (let round = 0; round <= rounds; round++) {
    empty.push(await timesOf(browser, options, 'empty'))
    full.push(await timesOf(browser, options, 'popup'))
  }
  return {empty: empty.slice(1), full: full.slice(1)}
}

async function timesOf(browser: Browser, options: View, page: 'empty' | 'popup'): Promise<Times> {
  await options.run(`chrome.action.setPopup({popup: '/popup/${page}.html'})`)
  const popup = await browser.openPopup()
  const last = page === 'empty' ? 'shown' : 'all'
  const times = await until(`the ${page} popup`, async () => {
    const seen = JSON.parse(
      await popup.look(() => JSON.stringify((globalThis as {times?: object}).times ?? {})),
    ) as Times
    return seen[last] === undefined ? undefined : seen
  })
  await popup.close()
  return times
}

function tell(name: string, {empty, full}: {readonly empty: readonly Times[]; readonly full: readonly Times[]}): void {
  const base = median(empty, 'shown')
  const line = (what: string, mark: string) => {
    const ms = median(full, mark)
    return `  ${what}: ${ms.toFixed(0)} ms, ${(ms - base).toFixed(0)} more than empty`
  }
  console.log(`${name}, median of ${full.length}\n  an empty popup: ${base.toFixed(0)} ms`)
  for (const [what, mark] of marks) console.log(line(what, mark))
}

const marks = [
  ['its fields are there', 'drawn'],
  ['title and fields can be edited', 'fields'],
  ['everything is there', 'all'],
] as const

function median(times: readonly Times[], mark: string): number {
  const sorted = times.map((one) => one[mark] ?? Number.NaN).sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}

/** The production build with one script more in the popup, which notes the times, and an empty popup with the same. */
function probedBuild(): string {
  const dist = mkdtempSync(join(tmpdir(), 'leafclip-bench-'))
  cpSync(process.env.LEAFCLIP_DIST ?? 'dist', dist, {recursive: true})
  process.env.LEAFCLIP_DIST = dist
  for (const folder of ['chrome/popup', 'firefox/popup'].map((one) => join(dist, one))) {
    const html = readFileSync(join(folder, 'popup.html'), 'utf8')
    writeFileSync(join(folder, 'probe.js'), `(${probe})()`)
    writeFileSync(join(folder, 'popup.html'), html.replace('<head>', '<head><script src="probe.js"></script>'))
    writeFileSync(
      join(folder, 'empty.html'),
      '<!doctype html><head><script src="probe.js"></script></head><p>Empty</p>',
    )
  }
  return dist
}

/** Runs in the popup. `shown`: after the first frame of what is there at the start. */
function probe(): void {
  const times: Record<string, number> = {}
  Object.assign(globalThis, {times})
  const note = (name: string, isThere: unknown) => {
    if (isThere) times[name] ??= performance.now()
  }
  new MutationObserver(() => {
    note('drawn', document.querySelector('#field-title'))
    note('fields', document.querySelector<HTMLTextAreaElement>('#field-title:not([readonly])')?.value)
    note('all', document.querySelector('form[aria-busy=false]'))
  }).observe(document, {subtree: true, childList: true, attributes: true})
  addEventListener('load', () => requestAnimationFrame(() => setTimeout(() => note('shown', true))))
}
