import fc from 'fast-check'
import {anyPage} from '../tests/support/any-page'
import {faultsOf} from '../tests/support/page-fault'
import {smallestFault, toldOf} from '../tests/support/smallest-fault'

const together = 500

/** Take random pages through Hugo and tell where it says something else. usage: npm run any-page -- [how many] [seed] [how many faults to make small] */
export async function main([count = '2000', seed = `${Date.now() % 1_000_000}`, shown = '10']: readonly string[]) {
  const told = new Set<string>()
  let [pages, faulty] = [0, 0]
  for (let at = 0; pages < Number(count); at++) {
    const some = fc.sample(anyPage, {seed: Number(seed) + at, numRuns: Math.min(together, Number(count) - pages)})
    for (const [one, fault] of faultsOf(some).entries()) {
      if (!fault) continue
      faulty++
      if (told.size >= Number(shown)) continue
      const text = toldOf(smallestFault({page: some[one] ?? [], fault}))
      if (!told.has(text)) console.log(text)
      told.add(text)
    }
    pages += some.length
    console.log(`${pages} pages from seed ${seed}: ${faulty} with a fault`)
  }
  if (faulty) process.exitCode = 1
}
