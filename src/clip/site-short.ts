import {unicodeHost} from './unicode-host'

/** The short name of a site: the label left of the public suffix (`qq` for `new.qq.com`), or the sub-domain on a shared host. */
export function siteShortOf(address: string): string {
  const host = unicodeHost(new URL(address).hostname).replace(/\.$/, '')
  if (/^[\d.]+$|^\[/.test(host)) return host.replace(/[[\]]/g, '')

  const labels = host.replace(front, '').split('.')
  return labels[Math.max(0, labels.length - suffixLength(labels) - 1)] ?? host
}

/** Labels in front of a host that name no site. */
const front = /^(?:www\d?|m|mobile|amp|wap|3g)\.(?=.+\.)/

function suffixLength(labels: readonly string[]): number {
  const [second = '', top = ''] = labels.slice(-2)
  if (labels.length < 3) return 1
  if (sharedHosts.has(`${second}.${top}`) || second === 'blogspot') return 2
  if (labels.length > 3 && second === 'co' && labels.at(-3) === 'blogspot') return 3
  if (top.length !== 2) return 1
  return registryLabels.test(second) || countryLabels[top]?.test(second) ? 2 : 1
}

/** Hosts whose every sub-domain is a site of its own. */
const sharedHosts = new Set(
  `substack.com medium.com wordpress.com tumblr.com livejournal.com typepad.com weebly.com wixsite.com over-blog.com
  github.io gitlab.io codeberg.page readthedocs.io netlify.app vercel.app pages.dev web.app ghost.io bearblog.dev
  hatenablog.com hatenablog.jp hateblo.jp hatenadiary.com hatenadiary.jp exblog.jp seesaa.net livedoor.blog tistory.com
  pixnet.net altervista.org canalblog.com jimdofree.com neocities.org`.split(/\s+/),
)

/** Second-level labels under which many country registries sell names (`com.cn`, `co.uk`, `ne.jp`): the Public Suffix List. */
const registryLabels = /^(?:com?|net?|org?|edu|gov|govt|gob|gouv|gv|go|mil|ac|sch|nom)$/

/** Further ones of single countries whose sites are read. */
const countryLabels: Readonly<Record<string, RegExp>> = {
  au: /^(?:id|asn)$/,
  br: /^(?:adv|art|blog|eco|inf|ind|jor|jus|leg|mus|not|rec|srv|tur|tv|wiki)$/,
  cn: /^(?:a[hs]|bj|cq|fj|g[dsxz]|h[abeikln]|j[lsx]|ln|mo|n[mx]|qh|s[cdhnx]|t[jw]|x[jz]|yn|zj)$/,
  fr: /^(?:asso|prd|tm)$/,
  id: /^(?:biz|desa|my|web)$/,
  il: /^(?:idf|k12|muni)$/,
  in: /^(?:firm|gen|ind|nic|res)$/,
  jp: /^(?:ad|ed|gr|lg)$/,
  kr: /^(?:pe|re)$/,
  nz: /^(?:geek|gen|iwi|kiwi|maori|school)$/,
  pl: /^(?:biz|info|waw)$/,
  th: /^(?:in|mi)$/,
  tr: /^(?:av|bbs|bel|biz|gen|info|k12|name|pol|tel|tv|web)$/,
  tw: /^(?:club|game|idv)$/,
  uk: /^(?:ltd|me|nhs|plc|police)$/,
  vn: /^(?:biz|info|name)$/,
  za: /^(?:law|ngo|web)$/,
}
