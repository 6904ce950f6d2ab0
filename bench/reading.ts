import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import puppeteer, {type CDPSession, type Page} from 'puppeteer-core'
import {build} from 'vite'
import {findChromium} from '../scripts/find-tools.mjs'
import {listSamples} from '../scripts/serve-samples.mjs'
import {medianPage} from './median-page'

type Pipeline = {readonly name: string; readonly script: string; readonly call: string}

/**
 * How long the content script's whole reading takes beside the usual pipeline, on the same loaded pages, each in a world
 * of its own and by turns: what runs is as cold as it is for a user.
 * usage: npm run bench:reading -- [rounds]
 */
export async function main([rounds = '15']: readonly string[]): Promise<void> {
  const pipelines: readonly Pipeline[] = [
    {name: 'usual', script: await usualPipeline(), call: 'usual()'},
    {name: 'leafclip', script: builtScript(), call: 'leafclip.readArticle()'},
  ]
  const executablePath = findChromium()
  if (!executablePath) throw new Error('No Chromium here: set CHROME_PATH to one.')
  const browser = await puppeteer.launch({executablePath, args: ['--js-flags=--expose-gc', '--no-sandbox']})
  for (const {name, html} of pages()) {
    const [usual = 0, ours = 0] = await medians(await browser.newPage(), html, {pipelines, rounds: Number(rounds)})
    console.log(
      `${name}: usual ${usual.toFixed(1)} ms, leafclip ${ours.toFixed(1)} ms, ratio ${(ours / usual).toFixed(2)}`,
    )
  }
  await browser.close()
}

function pages(): readonly {readonly name: string; readonly html: string}[] {
  const samples = listSamples().map(({name, folder}) => ({
    name,
    html: readFileSync(new URL('index.html', folder), 'utf8'),
  }))
  return [{name: 'median page', html: medianPage()}, ...samples]
}

type Plan = {readonly pipelines: readonly Pipeline[]; readonly rounds: number}

async function medians(page: Page, html: string, {pipelines, rounds}: Plan): Promise<readonly number[]> {
  const times = pipelines.map((): number[] => [])
  for (let round = 0; round < rounds; round++) {
    await page.goto('about:blank')
    await page.setContent(html, {waitUntil: 'domcontentloaded'})
    const session = await page.createCDPSession()
    for (const at of round % 2 ? [1, 0] : [0, 1]) {
      const pipeline = pipelines[at]
      if (pipeline) times[at]?.push(await timed(session, pipeline))
    }
    await session.detach()
  }
  return times.map((list) => list.sort((a, b) => a - b)[Math.floor(list.length / 2)] ?? Number.NaN)
}

async function timed(session: CDPSession, {name, script, call}: Pipeline): Promise<number> {
  const {frameTree} = await session.send('Page.getFrameTree')
  const world = await session.send('Page.createIsolatedWorld', {frameId: frameTree.frame.id, worldName: name})
  const run = (expression: string) =>
    session.send('Runtime.evaluate', {
      expression,
      contextId: world.executionContextId,
      awaitPromise: true,
      returnByValue: true,
    })
  await run(`${script};0`)
  const {result, exceptionDetails} = await run(
    `(async () => {gc(); const start = performance.now(); await ${call}; return performance.now() - start})()`,
  )
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text)
  return Number(result.value)
}

function builtScript(): string {
  return readFileSync(join(process.env.LEAFCLIP_DIST ?? 'dist', 'chrome/content-script.js'), 'utf8')
}

/** Its packages as they are published, without what our build leaves out of them. */
async function usualPipeline(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      rolldownOptions: {input: join('bench', 'usual-pipeline.ts'), output: {format: 'iife'}},
    },
  })
  const [output] = [built].flat().flatMap((one) => ('output' in one ? one.output : []))
  if (output?.type !== 'chunk') throw new Error('the usual pipeline was not built')
  return output.code
}
