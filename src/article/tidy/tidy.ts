import type {Notice} from '../../errors'
import type {ArticleImage} from '../article'
import {addresses} from './addresses'
import {blockLinks} from './block-links'
import {characters} from './characters'
import {codeBesideCode} from './code-beside-code'
import {codeBlocks} from './code-blocks'
import {dropUnread} from './drop-unread'
import {embeds} from './embeds'
import {emphasis} from './emphasis'
import {captionNames, figures} from './figures'
import {flow} from './flow'
import {footnotes} from './footnotes'
import {formulas, picturedFormulas} from './formulas'
import {headings} from './headings'
import {imagesOf} from './images-of'
import {inlineCode} from './inline-code'
import {lineBreaks} from './line-breaks'
import {lists} from './lists'
import {ownMarks} from './own-marks'
import {paragraphBreaks} from './paragraph-breaks'
import {phrases} from './phrases'
import {pictures} from './pictures'
import {pullQuotes} from './pull-quotes'
import {strangeInEmphasis} from './strange-in-emphasis'
import {tables} from './tables'
import {terms} from './terms'
import {whitespace} from './whitespace'

export type TidyContext = {
  /** The page's address: what relative addresses are resolved against. */
  readonly url: URL
  /** No heading may repeat it. */
  readonly title: string
  readonly language: string | undefined
}

export type Tidied = {
  readonly images: readonly ArticleImage[]
  readonly formulas: number
  readonly notices: readonly Notice[]
}

/** One change to the body, in place. `tell` takes what the clip falls short of. */
export type Pass = (body: HTMLElement, context: TidyContext, tell: (notice: Notice) => void) => void

const embedded = 'iframe embed object video audio amp-youtube amp-iframe'
const emphasized = 'em strong del b i s strike figcaption'

/** In this order, each for its reason. `needs`: names of elements and words of classes without any of which a pass changes nothing. */
export const passes: readonly (readonly [pass: Pass, needs?: string])[] = [
  [ownMarks], // before any pass sets one
  [characters], // early: what holds nothing must look empty to all others
  [codeBlocks, 'pre code xmp listing plaintext'], // what stands in code is text, whatever it looks like
  [formulas, 'math mjx-container script .math .katex'], // before hidden parts go: TeX hides beside what is drawn
  [picturedFormulas, 'img'], // after what draws them, which may hold such a picture
  [dropUnread],
  [pullQuotes, '.pullquote .pull-quote .pull_quote'],
  [footnotes, 'a'], // while ids and in-page links are there
  [embeds, embedded], // frames become links before links are looked at
  [pictures, 'img picture'],
  [figures, `figcaption .${captionNames.join(' .')}`], // after pictures: a figure that lost its picture is none
  [addresses, `a ${embedded}`],
  [phrases], // leaves `a`, `em`, `strong`, `del` and `code` as the only phrases
  [tables, 'table'], // layout tables become blocks before blocks are put in order
  [blockLinks, 'a'], // after layout tables, which may stand in links; before lists, whose items may
  [headings, 'h1 h2 h3 h4 h5 h6'], // before lists: what stands in one becomes its text
  [terms, 'dl dt dd'],
  [lists, 'ul ol li input menu dir'],
  [inlineCode, 'code tt'],
  [paragraphBreaks, 'br'], // before single breaks are looked at
  [flow], // from here on text stands in paragraphs
  [lineBreaks, 'br'], // after phrases went into the blocks they stood around
  [strangeInEmphasis, emphasized], // before emphasis is set right, for it splits it
  [emphasis, `a ${embedded} ${emphasized}`], // after all that splits it or moves it
  [codeBesideCode, 'code tt'], // after emphasis, which may have stood between
  [whitespace], // last: every pass before may leave blanks beside blanks
]

/**
 * Bring the body into the small dialect the Markdown writer takes (ARCHITECTURE.md). Changes `body` in place.
 * `checkTime` is called before each pass, and throws where it is too late for more.
 */
export function tidy(body: HTMLElement, context: TidyContext, checkTime: () => void = () => {}): Tidied {
  const notices: Notice[] = []
  const isIn = lookAt(body)
  for (const [pass, needs] of passes) {
    checkTime()
    if (!needs || needs.split(' ').some(isIn)) pass(body, context, (notice) => notices.push(notice))
  }
  checkTime()
  return {images: imagesOf(body), formulas: body.querySelectorAll('span[data-tex]').length, notices}
}

/** One look for all passes. A word with a dot before it is asked for within classes. */
function lookAt(body: HTMLElement): (need: string) => boolean {
  const names = new Set<string>()
  const classes = new Set<string>()
  const elements = body.ownerDocument.createTreeWalker(body, 1)
  for (let node = elements.nextNode(); node; node = elements.nextNode()) {
    const element = node as Element // it walks elements alone
    names.add(element.localName)
    classes.add(element.getAttribute('class') ?? '')
  }
  const words = [...classes].join(' ').toLowerCase()
  return (need) => (need.startsWith('.') ? words.includes(need.slice(1)) : names.has(need))
}
