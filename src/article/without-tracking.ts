const tracking =
  /^(?:(?:utm|at|ns|oly|guce|fb|mc|ref|spm|_hs)_\w+|[a-z]{1,2}clid|gclsrc|[gw]braid|igshid?|mkt_tok|spm|scm|cmpid|ito|share_token|xtor|guccounter|_ga|srsltid)$/i

/** An address without the parameters that follow readers about. What is left is spelt as it was. */
export function withoutTracking(address: URL): string {
  const pairs = address.search.slice(1).split('&')
  const kept = pairs.filter((pair) => !tracking.test(pair.split('=')[0] ?? ''))
  if (kept.length === pairs.length) return address.href
  const clean = new URL(address)
  clean.search = kept.join('&')
  return clean.href
}
