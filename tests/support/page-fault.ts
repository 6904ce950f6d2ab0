import {htmlOf, type Part} from './any-page'
import {elementOf, emptyPage, markdownOf} from './fragment'
import {lettersOf} from './letters-of'
import {addressOf, type Known} from './reading'
import {renderedByHugo} from './rendered-by-hugo'

/** What Hugo's page says otherwise than the article, a line of each; `undefined` where they say the same. */
export type Fault = {readonly kind: string; readonly page: string; readonly post: string; readonly markdown: string}

const block =
  'address, article, aside, blockquote, caption, center, dd, dl, dt, figcaption, summary, td, details, div, figure, footer, header, h1, h2, h3, h4, h5, h6, hr, li, menu, ol, p, pre, section, table, ul'
const unread = 'script:not([type^="math/"]), style, [hidden], [style*=none], button, .MathJax_Preview'

/** The faults of pages, all built by Hugo at once. */
export function faultsOf(pages: readonly (readonly Part[])[]): readonly (Fault | undefined)[] {
  const html = pages.map(htmlOf)
  const markdown = html.map(toMarkdown)
  const rendered = renderedByHugo(markdown.map((one) => ('error' in one ? '' : one.text)))
  return html.map((page, at) => {
    const made = markdown[at]
    const post = rendered[at]
    if (!made || 'error' in made) return {kind: 'threw', page: '', post: String(made?.error), markdown: ''}
    if (!post || 'broken' in post)
      return {kind: 'broken build', page: '', post: post?.broken ?? '', markdown: made.text}
    const found = difference(page, post.html)
    return found && {...found, markdown: made.text}
  })
}

function toMarkdown(html: string): {readonly text: string} | {readonly error: unknown} {
  try {
    const {body} = emptyPage()
    body.append(...elementOf(html).childNodes)
    return {text: markdownOf(body)}
  } catch (error) {
    return {error}
  }
}

function difference(html: string, rendered: string): Omit<Fault, 'markdown'> | undefined {
  const page = elementOf(html)
  for (const part of page.querySelectorAll(unread)) part.remove()
  clean(page)
  page.normalize()
  const post = elementOf(rendered)
  const known = knownOf(page)
  const [before, after] = [lettersOf(page, 'page', known), lettersOf(post, 'post', known)]
  const links = new Set([...post.querySelectorAll('a')].map(({href}) => href))
  const lost = [...page.querySelectorAll('a')].find(
    (link) => known.cards.has(link.href) && holdsWords(link) && !links.has(link.href),
  )
  if (rendered.includes('raw HTML omitted')) return {kind: 'raw HTML', page: '', post: rendered}
  for (let at = 0; at < Math.max(before.length, after.length); at++)
    if (before[at] !== after[at]) return {kind: 'letters', page: before[at] ?? '(end)', post: after[at] ?? '(end)'}
  return lost === undefined ? undefined : {kind: 'lost link', page: lost.href, post: ''}
}

/** The characters that say nothing go, as the documents say. */
function clean(node: Node): void {
  if (node.nodeType === 3) node.textContent = cleaned(node.textContent ?? '')
  if (node.nodeName === 'IMG') {
    const image = node as Element // by its name
    image.setAttribute('alt', cleaned(image.getAttribute('alt') ?? ''))
  }
  for (const child of node.childNodes) clean(child)
}

function cleaned(text: string): string {
  return text.replace(/[^\P{Cc}\t\n\r\f]|[\p{Cs}\ufffe\uffff\u202d\u202e]/gu, '')
}

function knownOf(page: Element): Known {
  const cards = [...page.querySelectorAll('a')].filter((link) => link.querySelector(block))
  const unnamed = [...page.querySelectorAll('img')].filter((image) => !image.getAttribute('alt')?.trim())
  return {
    cards: new Set(cards.map((link) => addressOf(link, 'href')).filter((address) => address.startsWith('http'))),
    unnamed: new Set(unnamed.map((image) => addressOf(image, 'src'))),
  }
}

function holdsWords(link: Element): boolean {
  const own = link.cloneNode(true) as Element // a clone is what it was cloned from
  for (const code of own.querySelectorAll('pre')) code.remove()
  return Boolean(own.textContent?.trim()) && !own.querySelector('iframe, audio')
}
