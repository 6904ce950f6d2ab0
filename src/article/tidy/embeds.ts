import {newElement, unwrap} from './element'
import {isPixel} from './is-pixel'
import type {Pass, TidyContext} from './tidy'

const embed = 'iframe, embed, object, video, audio, amp-youtube, amp-iframe'

/**
 * A frame, video or audio is an `a[data-embed]`: `youtube` and `vimeo` with the video's id for text, `link` with a title.
 * Hugo has its own shortcodes for the two; raw HTML it drops.
 */
export const embeds: Pass = (body, context, tell) => {
  for (const element of body.querySelectorAll(embed)) {
    if (!body.contains(element)) continue
    const address = addressOf(element, context)
    if (!address || isPixel(element)) keepInside(element)
    else {
      const link = linkTo(element, address)
      if (link.getAttribute('data-embed') === 'link') tell({code: 'embed-as-link', detail: address.href})
      element.replaceWith(link)
    }
  }
}

function addressOf(element: Element, {url}: TidyContext): URL | undefined {
  const sources = [element, ...element.querySelectorAll('source')].flatMap((one) =>
    ['src', 'data-src', 'data-lazy-src', 'data', 'data-url'].map((name) => one.getAttribute(name)),
  )
  const video = element.getAttribute('data-videoid')
  if (video) sources.unshift(`https://www.youtube.com/embed/${video}`)
  const usable = sources.map((source) =>
    source && URL.canParse(source, url.href) ? new URL(source, url.href) : undefined,
  )
  return usable.find((address) => address && /^https?:$/.test(address.protocol))
}

/** Without an address, what the page shows instead is all there is. */
function keepInside(element: Element): void {
  if (element.localName === 'object' || element.querySelector('a[href]')) unwrap(element)
  else element.remove()
}

function linkTo(element: Element, address: URL): HTMLElement {
  const youtube = /(?:^|\.)youtube(?:-nocookie)?\.com$/.test(address.hostname)
    ? /^\/(?:embed|v|shorts)\/([\w-]{11})$/.exec(address.pathname)?.[1]
    : undefined
  const vimeo = address.hostname === 'player.vimeo.com' ? /^\/video\/(\d+)$/.exec(address.pathname)?.[1] : undefined
  const link = newElement(element, 'a')
  link.setAttribute('data-embed', youtube ? 'youtube' : vimeo ? 'vimeo' : 'link')
  link.setAttribute('href', watchPage(address, youtube, vimeo))
  link.textContent = youtube ?? vimeo ?? titleOf(element, address)
  return link
}

function watchPage(address: URL, youtube: string | undefined, vimeo: string | undefined): string {
  if (youtube) return `https://www.youtube.com/watch?v=${youtube}`
  return vimeo ? `https://vimeo.com/${vimeo}` : address.href
}

function titleOf(element: Element, address: URL): string {
  const stated = element.getAttribute('title') || element.getAttribute('aria-label') || ''
  const name = decodeURI(address.pathname.split('/').at(-1) ?? '')
  return stated.trim() || (/\.\w{2,4}$/.test(name) ? name : address.hostname)
}
