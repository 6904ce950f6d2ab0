import {withoutTracking} from '../without-tracking'
import {wordSet} from '../word-set'
import {unwrap} from './element'
import {inPageId} from './in-page-id'
import type {Pass} from './tidy'

const safe = wordSet('https: http: mailto: tel: ftp:')
const longest = 4000

/** Each link has an absolute address of a safe scheme, and none stands in another or around a video. In-page links lose their target in a clip. */
export const addresses: Pass = (body, {url}) => {
  for (const link of body.querySelectorAll('a')) {
    const address = addressOf(link, url)
    const title = link.getAttribute('title')?.trim()
    const embed = link.getAttribute('data-embed')
    if (
      !address ||
      link.parentElement?.closest('a') ||
      (link.firstElementChild && link.querySelector('[data-embed]'))
    ) {
      unwrap(link)
      continue
    }
    for (const name of link.getAttributeNames()) if (name !== 'href') link.removeAttribute(name)
    if (link.getAttribute('href') !== address) link.setAttribute('href', address)
    if (embed) link.setAttribute('data-embed', embed)
    if (title && title !== link.textContent?.trim()) link.setAttribute('title', title)
  }
}

function addressOf(link: Element, page: URL): string | undefined {
  const stated = link.getAttribute('href')?.trim()
  if (!stated || stated.length > longest || !URL.canParse(stated, page.href)) return undefined
  if (inPageId(link, page) || stated.startsWith('#')) return undefined
  const address = new URL(stated, page.href)
  return safe.has(address.protocol) ? withoutTracking(address) : undefined
}
