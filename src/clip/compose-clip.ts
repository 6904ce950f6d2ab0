import {frontMatter} from '../front-matter/front-matter'
import type {Profile} from '../profiles/profile'
import type {Clip} from './clip'
import type {Draft} from './draft'

/** The finished file of a draft: front matter, body, source link. */
export function composeClip(draft: Draft, profile: Profile): Clip {
  const {fields} = draft
  const content = `${frontMatter([['title', fields.title]], profile.format)}\n${draft.markdown}\n\n[${fields.sourceName}](${fields.sourceUrl})\n`
  return {files: [{path: draft.fileName, content}], notices: []}
}
