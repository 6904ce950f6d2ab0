import type {Settings} from '../settings/settings'
import {citationMarkdown} from './citation/citation'
import {sourceOf, type Visit} from './citation/source'
import type {Draft} from './draft'
import {sourceLink} from './source-link'

/** How a file ends: with the link to its source, or with a citation in a style, which may tell the visit too. */
export type Closing = {readonly style: Settings['citation']; readonly visit: Visit}

/** The last lines of a file: the link, unless another closing is asked for; empty without an address to link to. */
export function closingOf(draft: Draft, closing?: Closing): string {
  if (!closing || closing.style === 'plain') return sourceLink(draft.fields.sourceName, draft.fields.sourceUrl)
  return citationMarkdown(sourceOf(draft, closing.visit), closing.style)
}
