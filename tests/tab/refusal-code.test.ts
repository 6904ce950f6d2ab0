import {expect, test} from 'vitest'
import {ClipError} from '../../src/errors'
import {refusalCode} from '../../src/tab/refusal-code'

const pageAt = (address: string) => ({tabId: 7, address, isGranted: true, isPrivate: false})

test.for([
  // The words are Chromium 156's and Firefox ESR 153's.
  ['Cannot access a chrome:// URL', 'chrome://settings/', 'browser-page'],
  ['Cannot access a chrome:// URL', '', 'browser-page'],
  ['The extensions gallery cannot be scripted.', '', 'browser-page'],
  ['Missing host permission for the tab', 'about:addons', 'browser-page'],
  ['Missing host permission for the tab', 'https://addons.mozilla.org/en-US/firefox/', 'browser-page'],
  ['Missing host permission for the tab', 'https://example.com/paper.pdf', 'pdf'],
  ['Missing host permission for the tab', 'https://example.com/', 'no-access'],
  ['Frame with ID 0 is showing error page', 'https://example.com/', 'browser-page'],
  ['Cannot access contents of url "file:///a.html".', 'file:///a.html', 'no-access'],
  ['No tab with id: 7.', '', 'page-gone'],
  ['Invalid tab ID: 7', '', 'page-gone'],
  ['The tab was closed.', 'https://example.com/', 'page-gone'],
  ['Frame with ID 0 was removed.', 'https://example.com/', 'page-gone'],
] as const)('“%s” at “%s” is %s', ([words, address, code]) => {
  expect(refusalCode(new Error(words), pageAt(address))).toBe(code)
})

test('an address hidden from the user’s own click is a page of the browser; from a named tab it says nothing', () => {
  const error = new Error('Cannot access contents of the page. Extension manifest must request permission')
  expect(refusalCode(error, pageAt(''))).toBe('browser-page')
  expect(refusalCode(error, {...pageAt(''), isGranted: false})).toBe('no-access')
})

test('what the reader found is what is told', () => {
  expect(refusalCode(new ClipError('frame-set'), pageAt('https://example.com/a.pdf'))).toBe('frame-set')
})
