import {ClipError, type ErrorCode} from '../errors'

/** Web pages the browsers keep extensions away from: their add-on shops. */
const shops = /^https:\/\/(chromewebstore\.google\.com|chrome\.google\.com\/webstore|addons\.mozilla\.org)(\/|$)/
const gone =
  /no tab with id|invalid tab id|tab was closed|was removed|message manager|target.*closed|context.*destroyed/i
const own = /gallery|cannot be scripted|(chrome|about|edge|moz-extension|chrome-extension|devtools|view-source):/i

/** Why a page was not read, from what was thrown and the page's address, which the browser may hide (empty). */
export function refusalCode(error: unknown, address: string): ErrorCode {
  if (error instanceof ClipError) return error.code
  const words = error instanceof Error ? error.message : String(error)
  if (gone.test(words)) return 'page-gone'
  // Firefox shows a PDF in a page of its own, behind the PDF's address.
  if (/\.pdf$/i.test(pathOf(address))) return 'pdf'
  if (isBrowserPage(address) || own.test(words)) return 'browser-page'
  return 'no-access'
}

function isBrowserPage(address: string): boolean {
  return (address !== '' && !/^(https?|file):/i.test(address)) || shops.test(address)
}

function pathOf(address: string): string {
  return URL.canParse(address) ? new URL(address).pathname : ''
}
