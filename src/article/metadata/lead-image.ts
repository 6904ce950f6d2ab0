import {addressOf} from './address'
import {isNode} from './linked-data'
import {linksTo} from './links-to'
import {mentions} from './mentions'
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
    // Where another is declared beside it, a GIF is that one made small, or moves.
    const best = pictures.find(({pathname}) => !pathname.toLowerCase().endsWith('.gif')) ?? pictures[0]
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

/** File names of pictures that stand for a site, not for an article. */
const placeholders =
  'logo favicon blank spacer placeholder avatar 1x1 pixel noimage no-image defaultimage defaultshare defaultog default-image default-share default-og'.split(
    ' ',
  )
const placeholder = new RegExp(`(?<![^/_.-])(?:${placeholders.join('|')})(?:[/_.@-]|\\d*\\.\\w+$|$)`)

function isPicture({href, pathname, search}: URL): boolean {
  const path = pathname.toLowerCase()
  return (
    path + search !== '/' &&
    !mentions(href, ['$%7B', '${']) &&
    !(mentions(path, placeholders) && placeholder.test(path))
  )
}
