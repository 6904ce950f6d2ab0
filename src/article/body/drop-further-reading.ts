import {headings, isProse, type TextBlock} from './text-blocks'

/** Of the article's text, what stands before other articles are announced. */
const mostOfText = 0.6
const longest = 90
const announcement = new RegExp(
  `^(?:${[
    '(?:related|recommended|similar|more) (?:articles|posts|reading|stories|links)',
    'you (?:may|might) (?:also )?(?:like|enjoy)|more (?:from|on)|read (?:more|next|also)',
    '(?:相关|推荐)(?:阅读|文章|新闻|链接|报道)|関連(?:記事|リンク)|관련 ?기사',
    'mehr zum thema|lesen sie auch|à lire aussi|читайте также',
  ].join('|')})`,
)
/** How one begins. Asked first: the whole is dear to compile. */
const beginnings = 'rel rec sim mor you rea meh les à чит 相关 推荐 関連 관련'.split(' ')

/** Take out a heading that announces other articles, and all below it, where more of that is links than sentences. */
export function dropFurtherReading(container: Element, blocks: readonly TextBlock[]): void {
  if (!blocks.some(announces)) return
  const left = blocks.filter(({element}) => container.contains(element))
  const whole = left.reduce((sum, {size}) => sum + size, 0)
  let before = 0
  for (const [at, block] of left.entries()) {
    const heading = before > whole * mostOfText && announces(block) ? headingOf(block) : undefined
    before += block.size
    if (!heading || !isOfLinks(left.slice(at + 1))) continue
    dropFrom(heading, container)
    return
  }
}

function announces({size, linked, text}: TextBlock): boolean {
  if (size >= longest || linked > 0) return false
  const line = text.toLowerCase()
  return beginnings.some((word) => line.startsWith(word)) && announcement.test(line)
}

/** A heading, or a line that is bold as a whole. */
function headingOf({element, text}: TextBlock): Element | undefined {
  if (element.closest('table')) return undefined
  const bold = element.querySelector('b,strong')
  return element.closest(headings) ?? (bold?.textContent?.trim() === text ? element : undefined)
}

function isOfLinks(blocks: readonly TextBlock[]): boolean {
  const links = blocks.filter(({size, linked}) => linked > size * 0.8).length
  return links > 0 && links >= blocks.filter(isProse).length
}

function dropFrom(heading: Element, container: Element): void {
  for (let at = heading; at !== container && at.parentElement; at = at.parentElement) {
    while (at.nextSibling) at.nextSibling.remove()
  }
  heading.remove()
}
