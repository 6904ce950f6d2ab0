import {JSDOM} from 'jsdom'
import {describe, expect, it} from 'vitest'
import {ClipError} from '../../src/errors'
import {takeSnapshot} from '../../src/page/take-snapshot'

const url = new URL('https://example.org/news/1')
const at = new Date('2026-01-02T03:04:05Z')
const snapshotOf = (html: string) => takeSnapshot(new JSDOM(html).window.document, url, at).document

describe('takeSnapshot', () => {
  it('keeps the text, the order and the attributes of the page', () => {
    const copy = snapshotOf('<html lang=de><body><p class=lead>One <b>two</b> three</p><pre>a\n  b</pre>')
    expect(copy.documentElement.lang).toBe('de')
    expect(copy.body.innerHTML).toBe('<p class="lead">One <b>two</b> three</p><pre>a\n  b</pre>')
  })

  it('leaves the live page as it was', () => {
    const html =
      '<!DOCTYPE html><html><head></head><body><form id="f"><input name="getAttribute"></form><img data-src="/a.jpg"></body></html>'
    const dom = new JSDOM(html)
    takeSnapshot(dom.window.document, url, at)
    expect(dom.serialize()).toBe(html)
  })

  it('puts shadow trees in place of their hosts’ children and slotted nodes into their slots', () => {
    const page = new JSDOM('<x-card><p slot=text>slotted</p></x-card>').window.document
    const shadow = page.querySelector('x-card')?.attachShadow({mode: 'open'})
    const [before, slot, after] = [page.createElement('h2'), page.createElement('slot'), page.createElement('i')]
    before.textContent = 'before'
    slot.name = 'text'
    after.textContent = 'after'
    shadow?.append(before, slot, after)
    expect(takeSnapshot(page, url, at).document.body.innerHTML).toBe(
      '<x-card><h2>before</h2><p slot="text">slotted</p><i>after</i></x-card>',
    )
  })

  it('reads forms and documents whose controls hide their methods', () => {
    const names = ['getAttribute', 'attributes', 'childNodes', 'firstChild', 'nextSibling', 'localName', 'nodeType']
    const copy = snapshotOf(
      `<form><p>text</p>${names.map((name) => `<input name=${name}>`).join('')}</form><img name=body><img name=head>`,
    )
    expect(copy.querySelector('[role=form]')?.textContent).toBe('text')
    expect(copy.body.localName).toBe('body')
    expect(copy.head.localName).toBe('head')
  })

  it('takes out of navigation, too, what is never read or hides a document’s methods', () => {
    const inside = '<form><input name=localName>Search</form><img name=body><style>p{}</style><a href=/>Home</a>'
    const copy = snapshotOf(`<nav>${inside}</nav><p>text</p><footer>${inside}</footer><img name=head>`)
    expect(copy.body.localName).toBe('body')
    expect(copy.head.localName).toBe('head')
    const clean = '<div role="form">Search</div><img><a href="/">Home</a>'
    expect(copy.body.innerHTML).toBe(`<nav>${clean}</nav><p>text</p><footer>${clean}</footer><img>`)
  })

  it('looks into the footer of an article', () => {
    const page = new JSDOM('<article><p>text</p><footer><x-note></x-note></footer></article>').window.document
    const note = page.createElement('p')
    note.textContent = 'note'
    page.querySelector('x-note')?.attachShadow({mode: 'open'}).append(note)
    expect(takeSnapshot(page, url, at).document.querySelector('footer')?.textContent).toBe('note')
  })

  it('takes the text of what is after navigation, and of more navigation than is passed by', () => {
    const links = '<a href=/>a</a>'.repeat(1100)
    const copy = snapshotOf(`<nav><b>b</b></nav><p hidden>c</p><nav>${links}<style>p{}</style></nav><p hidden>d</p>`)
    expect([...copy.querySelectorAll('[hidden]')].map((p) => p.textContent)).toEqual(['c', 'd'])
    expect(copy.querySelectorAll('a')).toHaveLength(1100)
    expect(copy.querySelector('style')).toBeNull()
  })

  it('marks what the page hides', () => {
    const copy = snapshotOf(
      '<p style="color:red; display: none">a</p><p hidden>b</p><p hidden=until-found>c</p><p>d</p>',
    )
    expect([...copy.querySelectorAll('[hidden]:not([hidden=until-found])')].map((p) => p.textContent)).toEqual([
      'a',
      'b',
    ])
  })

  it('survives two thousand levels and keeps their text', () => {
    const page = new JSDOM('<body></body>').window.document
    let inner: Element = page.body
    for (let level = 0; level < 2_000; level++) inner = inner.appendChild(page.createElement('div'))
    inner.textContent = 'deep'
    expect(takeSnapshot(page, url, at).document.body.textContent).toBe('deep')
  })

  it.each([
    ['frame-set', '<html><frameset><frame src="a.html"></frameset></html>'],
    ['pdf', '<body><embed type="application/pdf" src="about:blank"></body>'],
  ])('refuses a page that is %s', (code, html) => {
    expect(() => snapshotOf(html)).toThrow(expect.objectContaining({code}))
  })

  it('reads an article that shows a PDF among its text', () => {
    expect(snapshotOf('<p>text</p><embed type="application/pdf" src="a.pdf">').body.textContent).toBe('text')
  })

  it.each(['text/plain', 'application/json', 'image/png', 'image/svg+xml', 'text/css', 'application/xml'])(
    'refuses %s, whatever page a browser makes of it',
    (kind) => {
      expect(() => takeSnapshot(pageOf(kind), url, at)).toThrow(expect.objectContaining({code: 'not-html'}))
    },
  )

  it.each(['application/xhtml+xml', 'multipart/related'])('reads %s', (kind) => {
    expect(takeSnapshot(pageOf(kind), url, at).document.body.textContent).toBe('text')
  })

  it('refuses XML', () => {
    const feed = new JSDOM('<rss><channel/></rss>', {contentType: 'text/xml'}).window.document
    expect(() => takeSnapshot(feed, url, at)).toThrow(ClipError)
  })
})

/** A page as a browser makes it of a file of this kind. */
function pageOf(kind: string): Document {
  const {window} = new JSDOM('<pre>text</pre>')
  Object.defineProperty(window.Document.prototype, 'contentType', {get: () => kind})
  return window.document
}
