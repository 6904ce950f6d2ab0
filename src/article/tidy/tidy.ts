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
import {figures} from './figures'
import {flow} from './flow'
import {footnotes} from './footnotes'
import {formulas} from './formulas'
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

/** In this order, each for its reason. */
const passes: readonly Pass[] = [
  ownMarks, // before any pass sets one
  characters, // early: what holds nothing must look empty to all others
  codeBlocks, // what stands in code is text, whatever it looks like
  formulas, // before hidden parts go: TeX hides beside what is drawn
  dropUnread,
  pullQuotes,
  footnotes, // while ids and in-page links are there
  embeds, // frames become links before links are looked at
  pictures,
  figures, // after pictures: a figure that lost its picture is none
  addresses,
  phrases, // leaves `a`, `em`, `strong`, `del` and `code` as the only phrases
  tables, // layout tables become blocks before blocks are put in order
  blockLinks, // after layout tables, which may stand in links; before lists, whose items may
  headings, // before lists: what stands in one becomes its text
  terms,
  lists,
  inlineCode,
  paragraphBreaks, // before single breaks are looked at
  flow, // from here on text stands in paragraphs
  lineBreaks, // after phrases went into the blocks they stood around
  strangeInEmphasis, // before emphasis is set right, for it splits it
  emphasis, // after all that splits it or moves it
  codeBesideCode, // after emphasis, which may have stood between
  whitespace, // last: every pass before may leave blanks beside blanks
]

/**
 * Bring the body into the small dialect the Markdown writer takes (ARCHITECTURE.md). Changes `body` in place.
 * `checkTime` is called before each pass, and throws where it is too late for more.
 */
export function tidy(body: HTMLElement, context: TidyContext, checkTime: () => void = () => {}): Tidied {
  const notices: Notice[] = []
  for (const pass of passes) {
    checkTime()
    pass(body, context, (notice) => notices.push(notice))
  }
  checkTime()
  return {images: imagesOf(body), formulas: body.querySelectorAll('[data-tex]').length, notices}
}
