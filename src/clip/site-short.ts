/** Hosts whose every sub-domain is a site of its own. */
const shared =
  /\.(?:substack|medium|wordpress|blogspot|tumblr|github|gitlab|hatenablog|hatenadiary|netlify|vercel|pages|ghost|wixsite|weebly|livejournal|over-blog)\.[a-z.]{2,7}$/
/** Labels in front of a host that name no site. */
const front = /^(?:www\d?|m|mobile|amp|wap|3g)\./
/** Second-level labels under which country registries sell names: `co.uk`, `com.cn`, `ne.jp`. */
const secondLevel =
  /^(?:com?|net?|org?|gov?|edu|ac|go|gob|gouv|gv|govt|mil|asn|id|info|biz|nom|ltd|plc|sch|school|lg|ed|ad|gr|re|pe|in|web|k12|press|art|asso|tm|ind|firm|gen|nic|res|my|or|ne)$/

/** The short name of a site: the label left of the public suffix (`qq` for `new.qq.com`), or the sub-domain on a shared host. */
export function siteShortOf(address: string): string {
  const host = new URL(address).hostname.replace(/\.$/, '').replace(front, '')
  if (/^[\d.]+$|^\[/.test(host)) return host.replace(/[[\]]/g, '')

  const labels = host.split('.')
  if (labels.length < 2 || (shared.test(`.${host}`) && labels.length > 2)) return labels[0] ?? host
  return labels[labels.length - suffixLength(labels) - 1] ?? host
}

function suffixLength(labels: readonly string[]): number {
  const [second, top] = labels.slice(-2)
  return labels.length > 2 && top?.length === 2 && second !== undefined && secondLevel.test(second) ? 2 : 1
}
