import {wordSet} from './word-set'

const names = wordSet(
  'gclsrc gbraid wbraid igshi igshid mkt_tok spm scm cmpid ito share_token xtor guccounter _ga srsltid',
)
/** What stands before the first underscore that ends a word: `utm_source`, `_hs_enc`. */
const families = wordSet('utm at ns oly guce fb mc ref spm _hs')

/** An address without the parameters that follow readers about. What is left is spelt as it was. */
export function withoutTracking(address: URL): string {
  if (!address.search) return address.href
  const pairs = address.search.slice(1).split('&')
  const kept = pairs.filter((pair) => !isTracking(pair.split('=')[0] ?? ''))
  if (kept.length === pairs.length) return address.href
  const clean = new URL(address)
  clean.search = kept.join('&')
  return clean.href
}

/** Words are looked up: an expression of as many would cost more to compile than all else done with an address. */
function isTracking(parameter: string): boolean {
  const name = parameter.toLowerCase()
  const underscore = name.indexOf('_', 1)
  return (
    names.has(name) ||
    (underscore > 0 && families.has(name.slice(0, underscore)) && /^\w+$/.test(name.slice(underscore + 1))) ||
    (name.endsWith('clid') && /^[a-z]{1,2}clid$/.test(name))
  )
}
