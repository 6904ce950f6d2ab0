import type {Notice} from '../../errors'
import type {ArticleImage} from '../article'

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

/** Bring the body into the small dialect the Markdown writer takes (ARCHITECTURE.md). Changes `body` in place. */
export function tidy(body: HTMLElement, _context: TidyContext): Tidied {
  const images = [...body.querySelectorAll('img')].map((img) => ({src: img.src, alt: img.alt}))
  return {images, formulas: 0, notices: []}
}
