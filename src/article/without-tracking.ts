const tracking =
  /^(?:utm_\w+|[fgdwy]clid|gclsrc|gbraid|wbraid|msclkid|twclid|ttclid|yclid|igshid?|mc_[ce]id|mkt_tok|_hs(?:enc|mi)|spm(?:_id_from)?|scm|vero_id|oly_\w+_id|ns_(?:source|mchannel|campaign|linkname)|at_(?:medium|campaign|custom\d|link\w*)|cmpid|ito|share_token|xtor|guccounter|guce_\w+|_ga|fb_\w+|ref_(?:src|url)|srsltid|smid|__twitter_impression|trk\w*)$/i

/** An address without the parameters that follow readers about. What is left is spelt as it was. */
export function withoutTracking(address: URL): string {
  if (!address.search) return address.href
  const clean = new URL(address)
  const kept = address.search
    .slice(1)
    .split('&')
    .filter((pair) => !tracking.test(pair.split('=')[0] ?? ''))
  clean.search = kept.join('&')
  return clean.href
}
