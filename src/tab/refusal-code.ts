import {ClipError, type ErrorCode} from '../errors'
import type {OpenPage} from './open-page'

/** Web pages the browsers keep extensions away from: their add-on shops. */
const shops = /^https:\/\/(chromewebstore\.google\.com|chrome\.google\.com\/webstore|addons\.mozilla\.org)(\/|$)/
const gone =
  /no tab with id|invalid tab id|tab was closed|was removed|message manager|target.*closed|context.*destroyed/i
const own = /gallery|error page|(chrome|about|edge|moz-extension|chrome-extension|devtools|view-source):/i

/** Why a page was not read, from what was thrown and what is known of the page. */
export function refusalCode(error: unknown, page: OpenPage | undefined): ErrorCode {
  if (error instanceof ClipError) return error.code
  const words = error instanceof Error ? error.message : String(error)
  if (!page || gone.test(words)) return 'page-gone'
  // Firefox shows a PDF in a page of its own, behind the PDF's address.
  if (/\.pdf$/i.test(pathOf(page.address))) return 'pdf'
  return own.test(words) || isBrowserPage(page) ? 'browser-page' : 'no-access'
}

/**
 * Whether the page is the browser's own, as its address tells. Browsers hide the addresses of pages that are not ours to
 * read, even when the user asks for them.
 */
export function isBrowserPage({address, isGranted}: OpenPage): boolean {
  if (!address) return isGranted
  return !/^(https?|file):/i.test(address) || shops.test(address)
}

function pathOf(address: string): string {
  return URL.canParse(address) ? new URL(address).pathname : ''
}
