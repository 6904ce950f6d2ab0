import type {ErrorCode, Notice, NoticeCode} from '../errors'
import {say, type TextName} from './say'

/** What went wrong, and what to do next. Codes that only the command line knows read as the general one. */
const errors: Readonly<Record<ErrorCode, TextName>> = {
  'no-article': 'errorNoArticle',
  'no-selection': 'errorNoSelection',
  'no-access': 'errorNoAccess',
  'not-asked': 'errorNotAsked',
  'browser-page': 'errorBrowserPage',
  pdf: 'errorPdf',
  'not-html': 'errorNotHtml',
  'frame-set': 'errorFrameSet',
  'timed-out': 'errorTimedOut',
  'page-gone': 'errorPageGone',
  'read-failed': 'errorReadFailed',
  'save-refused': 'errorSaveRefused',
  'save-interrupted': 'errorSaveInterrupted',
  'save-cancelled': 'errorSaveCancelled',
  'bad-line': 'errorReadFailed',
  'bad-url': 'errorReadFailed',
  'bad-argument': 'errorReadFailed',
  'file-unreadable': 'errorReadFailed',
  'file-unwritable': 'errorSaveRefused',
}

const notices: Readonly<Record<NoticeCode, TextName>> = {
  'very-short': 'noticeVeryShort',
  wall: 'noticeWall',
  truncated: 'noticeTruncated',
  'several-entries': 'noticeSeveralEntries',
  'date-missing': 'noticeDateMissing',
  'date-uncertain': 'noticeDateUncertain',
  'date-ahead': 'noticeDateAhead',
  'title-missing': 'noticeTitleMissing',
  'formula-without-tex': 'noticeFormulaWithoutTex',
  'embed-as-link': 'noticeEmbedAsLink',
  'picture-dropped': 'noticePictureDropped',
  'table-flattened': 'noticeTableFlattened',
}

/** One plain sentence or two for trouble: what happened, what to do. */
export function errorSentence(code: ErrorCode): string {
  return say(errors[code])
}

/** One plain sentence for what a clip falls short of. */
export function noticeSentence(notice: Notice): string {
  return say(notices[notice.code], notice.detail ?? '')
}
