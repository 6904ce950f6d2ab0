import {lettersOf} from '../letters'
import {siteOf} from './canonical-url'
import {cleanText, withoutEdges} from './clean-text'

/** Addresses of start pages, as links give them. */
const home = /^(?:(?:https?:)?\/\/[^/?#]+)?\/?$/
/** `某某首页`: what leads to the front of 某某. */
const front =
  /^(?:返回|回到|到)?(?!返回|网站|本站|论坛|博客|新闻|资讯|财经|社区|中文|手机|集团|公司|学校)(\S{2,8})[首主][页頁]$/
const said = /\b(?:logo|home(?:page)?|startseite)\b/gi

/** What the links to the site's start page call it: its domain in letters of its own (`The Post` of `thepost.example`), or the name before `首页`. */
export function shownSiteNames(document: Document, url: URL): readonly string[] {
  const site = siteOf(url)
  const own = [site, site.slice(0, site.indexOf('.'))].map(lettersOf)
  const names = [...document.getElementsByTagName('a')]
    .filter((link) => home.test(link.getAttribute('href') ?? ' '))
    .slice(0, 50)
    .flatMap((link) => textsOf(link).map((text) => front.exec(text)?.[1] ?? nameIn(text, own)))
    .filter((name) => name !== undefined)
  return names.sort((a, b) => Number(isSpelt(b)) - Number(isSpelt(a)))
}

function textsOf(link: Element): readonly string[] {
  return [link.textContent, link.getAttribute('title'), link.querySelector('img')?.getAttribute('alt')]
    .map((text) => cleanText(text ?? '', 60))
    .filter(Boolean)
}

function nameIn(text: string, own: readonly string[]): string | undefined {
  const flat = lettersOf(text)
  if (!own.some((name) => flat.includes(name))) return undefined
  const name = withoutEdges(text.replace(said, ''), ' |–—:©-', ' |–—:-')
  return own.includes(lettersOf(name)) && (isSpelt(name) || !name.includes('.')) ? name : undefined
}

/** With capitals, blanks or in another script, as a name is written and an address is not. */
const isSpelt = (name: string) => name !== name.toLowerCase() || /[\s\u0590-\uffff]/.test(name)
