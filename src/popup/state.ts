import type {Article, Metadata} from '../article/article'
import type {ReadMode} from '../article/read-article'
import {type Body, type BodyEdits, bodyEdits, bodyEditsFor, withoutBodyEdits} from '../clip/body-edits'
import type {Edits, FieldName} from '../clip/edits'
import type {Quotation} from '../clip/quotations'
import type {ErrorCode} from '../errors'
import type {KnownTerms} from '../library/known-terms'
import type {Settings} from '../settings/settings'
import {defaultSettings} from '../settings/settings'
import type {OpenPage} from '../tab/open-page'
import {withQuotations} from './with-quotations'

/** All the popup knows. What it shows is derived from this alone; what it does is told by an `Action`. */
export type PopupState = {
  /** `page`: nothing is known; `body`: the metadata are there; `done`: the article is there. */
  readonly reading: 'page' | 'body' | 'done' | 'failed'
  readonly trouble?: ErrorCode
  readonly page?: OpenPage
  readonly settings: Settings
  /** What the user uses elsewhere, for suggestions. */
  readonly knownTerms: KnownTerms
  /** When the page was found, in ms: the moment a date is ahead of. */
  readonly openedAt: number
  readonly article?: Article
  /** The article as it was read, where `article` says only what was quoted of it. */
  readonly unquoted?: Article
  readonly quotations: readonly Quotation[]
  readonly edits: Edits
  /** When the edits last changed, in ms. */
  readonly editedAt: number
  /** The edits were made when the popup was open before. */
  readonly isRestored: boolean
  /** The browser does not store edits. */
  readonly isForgetful: boolean
  readonly saving: Saving
  /** What was asked for instead of what is there, until it is read. */
  readonly asked?: ReadMode
  /** Why it could not be had. */
  readonly refusal?: ErrorCode
  /** What was edited of the bodies read otherwise, for the way back to them. */
  readonly setAside: Readonly<Partial<Record<ReadMode, BodyEdits>>>
}

export type Saving =
  | {readonly stage: 'none' | 'under-way'}
  | {readonly stage: 'saved'; readonly savedTo: string}
  | {readonly stage: 'failed'; readonly code: ErrorCode}

export type Action = Reading | Editing

type Reading =
  | {readonly type: 'page-found'; readonly page: OpenPage; readonly at: number}
  | {readonly type: 'settings-loaded'; readonly settings: Settings}
  | {readonly type: 'terms-recalled'; readonly terms: KnownTerms}
  | {readonly type: 'draft-restored'; readonly edits: Edits; readonly editedAt: number}
  | {readonly type: 'metadata-read'; readonly metadata: Metadata}
  | {readonly type: 'article-read'; readonly article: Article}
  | {readonly type: 'quotations-found'; readonly quotations: readonly Quotation[]}
  | {readonly type: 'mode-asked'; readonly mode: ReadMode}
  | {readonly type: 'mode-read'; readonly mode: ReadMode; readonly article: Article; readonly at: number}
  | {readonly type: 'mode-refused'; readonly mode: ReadMode; readonly code: ErrorCode}
  | {readonly type: 'reading-failed'; readonly code: ErrorCode}
  | {readonly type: 'try-again'}

type Editing =
  | {readonly type: 'edited'; readonly edits: Edits; readonly at: number}
  | {readonly type: 'reset'; readonly field: FieldName; readonly at: number}
  | {readonly type: 'body-edited'; readonly body: Body; readonly at: number}
  | {readonly type: 'body-reset'; readonly at: number}
  | {readonly type: 'draft-discarded'; readonly at: number}
  | {readonly type: 'edits-not-kept'}
  | {readonly type: 'saving'}
  | {readonly type: 'saved'; readonly savedTo: string}
  | {readonly type: 'not-saved'; readonly code: ErrorCode}

type ModeAction = Extract<Reading, {readonly type: `mode-${string}`}>

export const initialState: PopupState = {
  reading: 'page',
  settings: defaultSettings,
  knownTerms: {tags: [], categories: []},
  openedAt: 0,
  quotations: [],
  edits: {},
  editedAt: 0,
  isRestored: false,
  isForgetful: false,
  saving: {stage: 'none'},
  setAside: {},
}

/** Whether there is something to save that is not saved yet. */
export function isSavable({reading, saving}: PopupState): boolean {
  return reading === 'done' && saving.stage !== 'under-way' && saving.stage !== 'saved'
}

/** The next state. Edits outlive all that is read, failed or tried again. */
export function reduce(state: PopupState, action: Action): PopupState {
  switch (action.type) {
    case 'page-found':
      return {...state, page: action.page, openedAt: action.at}
    case 'settings-loaded':
      return {...state, settings: action.settings}
    case 'terms-recalled':
      return {...state, knownTerms: action.terms}
    case 'draft-restored':
      return restored(state, action.edits, action.editedAt)
    case 'metadata-read':
      return {...state, reading: 'body', article: articleWithoutBody(action.metadata)}
    case 'article-read':
      return withQuotations({...state, reading: 'done', unquoted: action.article}, state.quotations)
    case 'quotations-found':
      return withQuotations(state, action.quotations)
    case 'mode-asked':
    case 'mode-read':
    case 'mode-refused':
      return reduceMode(state, action)
    case 'reading-failed':
      return {...state, reading: 'failed', trouble: action.code}
    case 'try-again': {
      const {trouble: _trouble, article: _article, unquoted: _unquoted, ...rest} = state
      return {...rest, reading: 'page', saving: {stage: 'none'}}
    }
    default:
      return reduceEditing(state, action)
  }
}

/** What is asked for last counts; until it is there, what was there stays. Edits of the fields outlive it. */
function reduceMode(state: PopupState, action: ModeAction): PopupState {
  const {asked, refusal: _refusal, ...rest} = state
  if (action.type === 'mode-asked') return {...rest, reading: 'body', asked: action.mode, saving: {stage: 'none'}}
  if (asked !== action.mode) return state
  if (action.type === 'mode-refused') return {...rest, reading: 'done', refusal: action.code}

  const {mode: from = 'article', ...edits} = state.edits
  const setAside = {...state.setAside, [from]: bodyEdits(edits)}
  const mode = action.mode !== 'article' && {mode: action.mode}
  const kept = {...withoutBodyEdits(edits), ...setAside[action.mode], ...mode}
  const read = {...changed(rest, kept, action.at), reading: 'done', unquoted: action.article, setAside} as const
  return withQuotations(read, state.quotations)
}

function reduceEditing(state: PopupState, action: Editing): PopupState {
  switch (action.type) {
    case 'edited':
      return changed(state, {...state.edits, ...action.edits}, action.at)
    case 'reset': {
      const {[action.field]: _dropped, ...edits} = state.edits
      return changed(state, edits, action.at)
    }
    case 'body-edited': {
      const body = bodyEditsFor(action.body, state.article?.markdown ?? '', state.edits)
      return changed(state, {...withoutBodyEdits(state.edits), ...body}, action.at)
    }
    case 'body-reset':
      return changed(state, withoutBodyEdits(state.edits), action.at)
    case 'draft-discarded':
      return {...changed(state, {}, action.at), isRestored: false}
    case 'edits-not-kept':
      return {...state, isForgetful: true}
    case 'saving':
      return {...state, saving: {stage: 'under-way'}}
    case 'saved':
      return {...state, isRestored: false, saving: {stage: 'saved', savedTo: action.savedTo}}
    case 'not-saved':
      return {...state, saving: {stage: 'failed', code: action.code}}
  }
}

/** What the user edited before it was there lies over it; what is older than it does not. */
function restored(state: PopupState, edits: Edits, at: number): PopupState {
  const own = state.editedAt > at ? state.edits : {}
  return {...state, edits: {...edits, ...own}, editedAt: Math.max(at, state.editedAt), isRestored: true}
}

/** What was said of the last saving is no longer true of a changed draft. */
function changed(state: PopupState, edits: Edits, at: number): PopupState {
  const saving = state.saving.stage === 'under-way' ? state.saving : ({stage: 'none'} as const)
  return {...state, edits: withoutEmpty(edits), editedAt: at, saving}
}

/** A list's text that was emptied is no edit any more, nor are flags of which none is left. */
function withoutEmpty({typed, flags, ...edits}: Edits): Edits {
  const left = Object.entries(typed ?? {}).filter(([, text]) => text)
  return {
    ...edits,
    ...(left.length && {typed: Object.fromEntries(left)}),
    ...(flags && Object.keys(flags).length && {flags}),
  }
}

function articleWithoutBody(metadata: Metadata): Article {
  const extent = {words: 0, wordsVisible: 0, images: 0, imagesVisible: 0}
  return {...metadata, markdown: '', opening: '', images: [], extent, formulas: 0, notices: []}
}
