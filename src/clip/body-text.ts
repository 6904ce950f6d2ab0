import {type Closing, closingOf} from './closing'
import type {Draft} from './draft'

/** What follows the front matter: the body, an empty line, the source. LF only, no blank lines around it. */
export function bodyText(draft: Draft, closing?: Closing): string {
  const body = draft.markdown.replace(/\r\n?/g, '\n').replace(/^(?:[ \t]*\n)+|\s+$/g, '')
  return [body, closingOf(draft, closing)].filter(Boolean).join('\n\n')
}
