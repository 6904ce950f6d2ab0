import {composeClip} from '../clip/compose-clip'
import type {DraftFields} from '../clip/draft'
import {learnTerms} from '../library/earlier-terms'
import {dropDraft} from '../library/kept-drafts'
import {dropQuotations} from '../library/kept-quotations'
import type {SaveRequest} from '../messages/protocol'
import {download} from '../save/download'
import type {SaveResult} from '../save/sink'
import {chosenProfile} from '../settings/chosen-profile'
import {loadSettings} from '../settings/settings-store'
import {visitNow} from '../tab/visit-now'
import {inTurn} from './in-turn'

/** The savings under way, by their draft: asked twice for one, we save once and answer both. */
const underWay = new Map<string, Promise<SaveResult>>()

/** Compose the clip and save it; then the page's kept edits have done their work. */
export function saveClip(request: SaveRequest): Promise<SaveResult> {
  const key = JSON.stringify(request.draft)
  const saving = underWay.get(key) ?? save(request).finally(() => underWay.delete(key))
  underWay.set(key, saving)
  return saving
}

async function save({draft, page}: SaveRequest): Promise<SaveResult> {
  const settings = await loadSettings()
  const closing = {style: settings.citation, visit: visitNow()}
  const result = await download.save(composeClip(draft, chosenProfile(settings), closing), settings)
  if (page) await remember(page, settings.learnTags ? chosenTerms(draft.fields) : {tags: [], categories: []})
  return result
}

type Terms = Pick<DraftFields, 'tags' | 'categories'>

/** Without the site's short name, which every clip of the site has by itself. */
function chosenTerms({tags, categories, sourceName}: DraftFields): Terms {
  const isChosen = (term: string) => term !== sourceName
  return {tags: tags.filter(isChosen), categories: categories.filter(isChosen)}
}

/** The file is there by now: storage that fails must not tell the user otherwise. */
async function remember(page: NonNullable<SaveRequest['page']>, {tags, categories}: Terms): Promise<void> {
  await Promise.allSettled([
    inTurn(() => dropDraft(page.address, page.editedAt)),
    page.quotations?.length && dropQuotations(page.address, page.quotations),
    tags.length > 0 && learnTerms('tags', tags, Date.now()),
    categories.length > 0 && learnTerms('categories', categories, Date.now()),
  ])
}
