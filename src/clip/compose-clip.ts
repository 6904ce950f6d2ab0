import {safeFileName} from '../front-matter/file-name'
import {frontMatter} from '../front-matter/front-matter'
import type {Profile} from '../profiles/profile'
import {bodyText} from './body-text'
import type {Clip} from './clip'
import type {Closing} from './closing'
import type {Draft} from './draft'
import {frontMatterEntries} from './front-matter-entries'

/** The finished file of a draft: front matter, body, source; LF only, one at the end. */
export function composeClip(draft: Draft, profile: Profile, closing?: Closing): Clip {
  const head = frontMatter(frontMatterEntries(draft, profile)).trimEnd()
  const content = `${[head, bodyText(draft, closing)].filter(Boolean).join('\n\n')}\n`
  return {files: [{path: safeFileName(draft.fileName), content}], notices: []}
}
