import {closeAt, moments} from '../tests/support/closing'
import {watchDownloads} from '../tests/support/downloads'
import {startBrowser} from '../tests/support/start-browser'
import {listSamples, serveSite, siteOf} from './serve-samples.mjs'

/** Close the popup at each of eight moments, again and again in each browser, and tell what was lost. usage: npm run close-popup -- [times] [browser] [words of a moment] */
export async function main([times = '20', only = '', words = '']: readonly string[]): Promise<void> {
  const [sample] = listSamples()
  if (!sample) throw new Error('There are no samples.')
  const served = await serveSite(siteOf(sample))
  for (const name of (['chromium', 'firefox'] as const).filter((one) => one.startsWith(only))) {
    const browser = await startBrowser(name, {port: served.port})
    await browser.open(sample.url)
    const scene = {browser, downloads: watchDownloads(browser.downloads), title: sample.title}
    for (const moment of moments.filter((one) => one.name.includes(words))) {
      const troubles: string[] = []
      for (let count = 0; count < Number(times); count++) {
        const trouble = await closeAt(moment, scene, count).catch((error: Error) => `not looked at: ${error.message}`)
        if (trouble) troubles.push(trouble)
      }
      console.log(`${name}, closed ${moment.name}: ${times} times, ${troubles.length} in trouble`)
      for (const trouble of troubles) console.log(`  ${trouble}`)
    }
    await browser.close()
  }
  await served.close()
}
