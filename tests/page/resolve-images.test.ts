import {JSDOM} from 'jsdom'
import {expect, it} from 'vitest'
import {takeSnapshot} from '../../src/page/take-snapshot'

const blank = 'data:image/gif;base64,R0lGODlhAQABAAAAACw='

function sourcesOf(html: string) {
  const page = new JSDOM(html).window.document
  const copy = takeSnapshot(page, new URL('https://example.org/a/b'), new Date(0)).document
  expect(copy.querySelector('source, noscript, [srcset]')).toBeNull()
  return [...copy.querySelectorAll('img')].map((image) => image.getAttribute('src'))
}

it.each([
  ['a lazy loader’s attribute', `<img src="${blank}" data-src="/a.jpg">`, ['/a.jpg']],
  ['the original before the preview', '<img src="/small.jpg" data-original="/big.jpg">', ['/big.jpg']],
  [
    'an attribute of a name never seen',
    `<img src="${blank}" data-img-deferred="/pics/a.webp?x=1">`,
    ['/pics/a.webp?x=1'],
  ],
  [
    'the widest candidate that a screen can use',
    '<img src="/s.jpg" srcset="/m.jpg 800w, /l.jpg 1600w, /xl.jpg 5000w">',
    ['/l.jpg'],
  ],
  [
    'addresses with commas',
    '<img src="/s.jpg" srcset="/w_400,h_300/a.jpg 400w, /w_800,h_600/a.jpg 800w">',
    ['/w_800,h_600/a.jpg'],
  ],
  [
    'a picture’s source behind a placeholder',
    `<picture><source srcset="/a.webp 2x"><img src="${blank}"></picture>`,
    ['/a.webp'],
  ],
  ['the noscript twin', `<img class=lazy src="${blank}"><noscript><img src="/real.jpg"></noscript>`, ['/real.jpg']],
  [
    'the noscript twin that was written as text',
    `<img class=lazy src="${blank}"><noscript>&lt;img src="/real.jpg"&gt;</noscript>`,
    ['/real.jpg'],
  ],
  [
    'the twin of a noscript before it',
    `<p>a</p><noscript><img src="/real.jpg"></noscript><img src="${blank}">`,
    ['/real.jpg'],
  ],
  ['a picture that is in noscript alone', '<p>a</p><noscript><img src="/only.jpg"></noscript>', ['/only.jpg']],
  ['no counting pixel', '<p>a</p><noscript><img src="/count.gif" width=1 height=1></noscript>', []],
  ['a plain picture as it is', '<img src="/plain.jpg">', ['/plain.jpg']],
  ['nothing that runs', '<img src="/a.png" srcset="javascript:alert(1) 900w">', ['/a.png']],
])('finds %s', (_, html, sources) => {
  expect(sourcesOf(html)).toEqual(sources)
})

it('honours a base on the same host and no other', () => {
  const hrefs = (base: string) => {
    const page = new JSDOM(`<head><base href="${base}"></head><body><a href="x">x</a><a href="#n">n</a></body>`).window
      .document
    const copy = takeSnapshot(page, new URL('https://example.org/a/b'), new Date(0)).document
    return [...copy.querySelectorAll('a')].map((a) => a.getAttribute('href'))
  }
  expect(hrefs('https://example.org/deep/')).toEqual(['https://example.org/deep/x', '#n'])
  expect(hrefs('https://evil.example/')).toEqual(['x', '#n'])
})
