import {expect, test} from 'vitest'
import {ClipError} from '../../src/errors'
import {refusalCode} from '../../src/popup/refusal-code'

test.for([
  // The words are Chromium 156's and Firefox ESR 153's.
  ['Cannot access a chrome:// URL', 'chrome://settings/', 'browser-page'],
  ['Cannot access a chrome:// URL', '', 'browser-page'],
  ['The extensions gallery cannot be scripted.', '', 'browser-page'],
  ['Missing host permission for the tab', 'about:addons', 'browser-page'],
  ['Missing host permission for the tab', 'https://addons.mozilla.org/en-US/firefox/', 'browser-page'],
  ['Missing host permission for the tab', 'https://example.com/paper.pdf', 'pdf'],
  ['Missing host permission for the tab', 'https://example.com/', 'no-access'],
  ['Cannot access contents of the page. Extension manifest must request permission', '', 'no-access'],
  ['Cannot access contents of url "file:///a.html".', 'file:///a.html', 'no-access'],
  ['No tab with id: 7.', '', 'page-gone'],
  ['Invalid tab ID: 7', '', 'page-gone'],
  ['The tab was closed.', 'https://example.com/', 'page-gone'],
  ['Frame with ID 0 was removed.', 'https://example.com/', 'page-gone'],
] as const)('“%s” at “%s” is %s', ([words, address, code]) => {
  expect(refusalCode(new Error(words), address)).toBe(code)
})

test('what the reader found is what is told', () => {
  expect(refusalCode(new ClipError('frame-set'), 'https://example.com/a.pdf')).toBe('frame-set')
})
