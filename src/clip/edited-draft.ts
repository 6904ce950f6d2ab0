import type {Article} from '../article/article'
import {fileNameOf, safeFileName} from '../front-matter/file-name'
import {slugOf} from '../front-matter/slug'
import type {Settings} from '../settings/settings'
import {asQuotation} from './as-quotation'
import {editedBody, withoutBodyEdits} from './body-edits'
import {type Draft, type DraftFields, draftOf} from './draft'
import {type Edits, lists} from './edits'
import {withTerms} from './terms'
import {dateTextOf} from './wall-clock'
import {withoutPictures} from './without-pictures'

/** What a page says, as far as it is read, and what the user made of it. */
export type Edited = {readonly article?: Article; readonly edits: Edits; readonly settings: Settings}

/** The draft to save: what stands in the text of a list is meant as its last term. */
export function draftToSave(edited: Edited): Draft | undefined {
  const draft = editedDraft(edited)
  const {typed = {}} = edited.edits
  const terms = draft && lists.map((name) => [name, withTerms(draft.fields[name], typed[name] ?? '')] as const)
  return draft && {...draft, fields: {...draft.fields, ...Object.fromEntries(terms ?? [])}}
}

/** The draft as it stands: what the page suggests, and the user's edits over it. */
export function editedDraft({article, edits, settings}: Edited): Draft | undefined {
  if (!article) return undefined
  const suggested = draftOf(editedArticle(article, edits), settings)
  const fields = editedFields(suggested.fields, edits)
  const body = withoutPictures(editedBody(article.markdown, edits).markdown, picturesLeftOut(article, edits))
  const markdown = isQuotation(edits, settings) ? asQuotation(body) : body
  return {...suggested, fields, markdown, fileName: editedFileName(fields, edits)}
}

function picturesLeftOut({images}: Article, {picturesLeftOut = []}: Edits) {
  return images.filter(({src}) => picturesLeftOut.includes(src))
}

/** Whether the clip is written as a quotation: of a selection, as the user chose here or in the settings. */
export function isQuotation({mode, quotation}: Edits, settings: Settings): boolean {
  return mode === 'selection' && (quotation ? quotation === 'on' : settings.quoteSelections)
}

/** Title and date are edited before the draft is made: slug and file name follow them. */
function editedArticle(article: Article, edits: Edits): Article {
  const {published, ...rest} = article
  const date = edits.date ?? published
  return {...rest, title: edits.title ?? article.title, ...(date && date !== 'none' && {published: date})}
}

function editedFields(suggested: DraftFields, edits: Edits): DraftFields {
  const {slug, flags, ...values} = fieldEdits(edits)
  return {
    ...suggested,
    ...values,
    slug: (slug && slugOf(slug)) || suggested.slug,
    flags: {...suggested.flags, ...flags},
  }
}

/** The edits that are values of the draft's fields. */
function fieldEdits(edits: Edits) {
  const {date: _date, fileName: _fileName, typed: _typed, ...others} = withoutBodyEdits(edits)
  const {mode: _mode, quotation: _quotation, picturesLeftOut: _pictures, ...fields} = others
  return fields
}

function editedFileName(fields: DraftFields, edits: Edits): string {
  if (edits.fileName?.trim()) return safeFileName(edits.fileName.trim())
  return fileNameOf(fields.date && dateTextOf(fields.date, 'wall-clock'), fields.slug)
}
