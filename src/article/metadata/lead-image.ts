import {addressOf} from './address'
import {isNode} from './linked-data'
import {linksTo} from './links-to'
import {metaValues} from './metas'
import type {PageFacts} from './page-facts'

/** The absolute address of the picture that stands for the article, as the page declares it. */
export function readLeadImage({links, metas, linked, url}: PageFacts): string | undefined {
  const sources = [
    () => metaValues(metas, 'og:image og:image:secure_url'),
    () => imagesOf(linked[0]?.image ?? linked[0]?.images ?? linked[0]?.thumbnailUrl),
    () => metaValues(metas, 'twitter:image twitter:image:src image'),
    () => linksTo(links, 'image_src'),
  ]
  for (const source of sources) {
    const found = source().flatMap((text) => addressOf(text, url) ?? [])
    const pictures = found.filter(isPicture)
    const best = pictures.find(({pathname}) => !small.test(pathname)) ?? pictures[0]
    if (best) return best.href
  }
  return undefined
}

/** JSON-LD gives an address, an object with `url` or `contentUrl`, or a list of these. */
function imagesOf(value: unknown): readonly string[] {
  return [value]
    .flat()
    .slice(0, 5)
    .flatMap((item) => [isNode(item) ? (item.url ?? item.contentUrl) : item])
    .filter((address) => typeof address === 'string')
}

/** Where another is declared beside it, a GIF is that one made small, or moves. */
const small = /\.gif$/i

/** File names of pictures that stand for a site, not for an article. */
const placeholder =
  /(?:^|[/_.-])(?:logo|favicon|blank|spacer|placeholder|avatar|1x1|pixel|no-?image|default-?(?:image|share|og))(?:[/_.@-]|\d*\.\w+$|$)/

function isPicture({href, pathname, search}: URL): boolean {
  return pathname + search !== '/' && !/\$%7B|\$\{/.test(href) && !placeholder.test(pathname.toLowerCase())
}
