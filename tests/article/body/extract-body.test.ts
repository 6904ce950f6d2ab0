import {JSDOM} from 'jsdom'
import {describe, expect, it} from 'vitest'
import type {Metadata} from '../../../src/article/article'
import {extractBody} from '../../../src/article/body/extract-body'
import {takeSnapshot} from '../../../src/page/take-snapshot'
import type {SiteRule} from '../../../src/sites/site-rule'

const url = new URL('https://example.org/news/1')
const sentence = 'The committee met on Tuesday to discuss the new harbour plan, which has divided the town for years. '
const prose = (word: string, times = 3) => `<p>${word}: ${sentence.repeat(times)}</p>`
const text = prose('First') + prose('Second') + prose('Third') + prose('Fourth')
const links = (count: number) =>
  `<ul>${'<li><a href="/a">Another story of today, told at some length</a></li>'.repeat(count)}</ul>`

type Given = {readonly title?: string; readonly excerpt?: string; readonly rule?: SiteRule}

function extract(html: string, {title = 'Harbour plan', excerpt, rule}: Given = {}) {
  const metadata: Metadata = {
    title,
    canonicalUrl: url.href,
    byline: [],
    keywords: [],
    translations: [],
    ...(excerpt && {excerpt}),
  }
  return extractBody(takeSnapshot(new JSDOM(html).window.document, url, new Date(0)), metadata, rule)
}

const wordsOf = (html: string, given?: Given) =>
  extract(html, given)?.body.textContent?.replace(/\s+/g, ' ').trim() ?? ''

describe('extractBody', () => {
  it('finds no article in a menu, but in a list of what may be linked', () => {
    expect(extract(`<nav>${'<a href="/x">Shelf</a> '.repeat(40)}</nav><form><input name="q"></form>`)).toBeUndefined()
    expect(wordsOf(`<article><ul><li><a href="/a">Flour</a>, two cups</li><li>Salt</li></ul></article>`)).toContain(
      'Salt',
    )
  })

  it('keeps a heading whose button opens what stands below it, and drops other buttons', () => {
    const answers = `<h3><button aria-expanded="true">Who pays?</button></h3>${prose('The town')}<button><h3>When?</h3></button>${prose('Soon')}`
    expect(wordsOf(`<article>${text}${answers}<button>Subscribe</button></article>`)).toMatch(/Who pays\?.*When\?/)
    expect(
      wordsOf(`<article>${text}${answers}<h3>More<button>Copy</button></h3>${prose('Last')}</article>`),
    ).not.toMatch(/Subscribe|Copy/)
  })

  it('does not take an id made from a heading for what a part is for', () => {
    const parts = `<section id="sign-up-for-a-ferry"><h2>Sign up for a ferry</h2>${prose('Number')}</section><h2 id="cookies">Cookies</h2>`
    const got = wordsOf(`<article>${text}${parts}${text}</article>`)
    expect(got).toMatch(/Sign up for a ferry.*Number.*Cookies/)
    expect(
      wordsOf(`<article>${text}<div id="newsletter"><h2>Newsletter</h2><p>Weekly.</p></div></article>`),
    ).not.toContain('Weekly')
  })

  it('keeps a list of links inside the text that a colon introduces', () => {
    const got = wordsOf(`<article>${text}<p>These were said before:</p>${links(4)}${text}${links(4)}</article>`)
    expect(got.match(/Another story/g)).toHaveLength(4)
  })

  it('finds no article on an empty page, nor where a script took the body out', () => {
    expect(extract('<body></body>')).toBeUndefined()
    const page = new JSDOM('').window.document
    page.body.remove()
    const metadata = {title: '', canonicalUrl: url.href, byline: [], keywords: [], translations: []}
    expect(extractBody(takeSnapshot(page, url, new Date(0)), metadata)).toBeUndefined()
  })

  it('reads a short page that holds no whole sentence, by the article it states and whatever its parts are called', () => {
    const page =
      '<nav><a href="/">Home</a></nav><article><p>Sold out.</p><div class="post-meta">Back in May.</div></article>'
    expect(wordsOf(page)).toBe('Sold out.Back in May.')
  })

  it('takes no headline for the article, however much longer it is', () => {
    const title = '很长'.repeat(3000)
    for (const page of [`<article><h1>${title}</h1>${text}</article>`, `<h1>${title}</h1><div>${text}</div>`])
      expect(wordsOf(page, {title})).toMatch(/^First.*Fourth/)
    expect(wordsOf('<h1>Harbour plan</h1><p>Soon.</p>')).toMatch(/Soon\.$/)
    expect(extract('<h1>Harbour plan</h1>')).toBeUndefined()
  })

  it('leaves the link marks of headings', () => {
    const head = (mark: string) => `<h2 id="x">Digging <a class="anchor" href="#x">${mark}</a></h2>`
    expect(wordsOf(`<article>${text}${head('#')}${text}${head('¶')}${text}</article>`)).not.toMatch(/[#¶]/)
    expect(wordsOf(`<article>${text}${head('Again')}${text}</article>`)).toContain('Digging Again')
  })

  it.each(['pre', 'p', 'figure'])('keeps a lone %s within the body, where passes see it', (name) => {
    expect(extract(`<main><${name}>${sentence.repeat(9)}</${name}></main>`)?.body.querySelector(name)).toBeTruthy()
  })

  it.each(['ol', 'ul'])('keeps an article that is one %s a list', (name) => {
    const items = `<li>${sentence.repeat(3)}</li>`.repeat(4)
    expect(extract(`<main><${name}>${items}</${name}></main>`)?.body.querySelectorAll(`${name} > li`)).toHaveLength(4)
  })

  it('leaves navigation, side columns, comments and promotion behind', () => {
    const got = wordsOf(`<nav>${links(9)}</nav><main><article><h1>Harbour plan</h1>${text}
      <div class="newsletter-signup">Get our news every morning</div></article>
      <div class="comments"><p>Nonsense! ${sentence}</p></div></main>
      <div class="sidebar">${prose('Weather')}</div><footer>All rights reserved</footer>`)
    expect(got).toContain('First: The committee')
    expect(got).toContain('Fourth: The committee')
    expect(got).not.toMatch(/Another story|Nonsense|Weather|every morning|All rights/)
  })

  it('keeps code, lists, tables and headings inside the text with their attributes', () => {
    const inner = `<h2>Steps</h2><ul><li>Dig</li><li>Build</li></ul><pre><code class="language-js">dig()</code></pre>
      <table data-kind="costs"><tr><th>Year</th><th>Cost</th></tr><tr><td>2024</td><td>7</td></tr></table>
      <figure><img src="/a.jpg"><figcaption>The bay</figcaption></figure><iframe src="https://player.example/1"></iframe>`
    const body = extract(`<article>${text}${inner}${text}</article>`)?.body
    for (const selector of ['h2', 'li', 'code.language-js', 'table[data-kind=costs]', 'figcaption', 'img', 'iframe']) {
      expect(body?.querySelector(selector), selector).not.toBeNull()
    }
  })

  it('takes related links out of the middle and the end', () => {
    const got = wordsOf(
      `<article>${prose('First')}<div>${links(4)}</div>${prose('Second')}<div>${links(4)}</div></article>`,
    )
    expect(got).toMatch(/First.*Second/)
    expect(got).not.toContain('Another story')
  })

  it('keeps every section of an article in sections', () => {
    const section = (n: number) =>
      `<section class="block"><div><h2>Part ${n}</h2>${prose(`Part ${n}`, 4)}</div></section>`
    const got = wordsOf(`<main>${[1, 2, 3, 4, 5, 6].map(section).join('')}</main>`)
    for (const n of [1, 2, 3, 4, 5, 6]) expect(got).toContain(`Part ${n}: The committee`)
  })

  it('puts back the standfirst that stands outside the text', () => {
    const excerpt = 'A plan for the old harbour divides a small town by the sea.'
    const page = `<main><header><h1>Harbour plan</h1><p>${excerpt}</p></header><div class="story">${text}</div></main>`
    expect(wordsOf(page, {excerpt})).toMatch(/^A plan for the old harbour/)
  })

  it('puts back the line under the headline, but no date or name', () => {
    const page = (under: string) =>
      `<main><header><h1>Harbour plan</h1>${under}</header><div class="story">${text}</div></main>`
    expect(wordsOf(page('<h2>Nobody has asked the fishermen what they would do with it</h2>'))).toMatch(
      /^Nobody.*First/,
    )
    expect(wordsOf(page('<img src="/a.jpg"><div>The fishermen, whom nobody has asked, on their pier</div>'))).toMatch(
      /^First/,
    )
    expect(wordsOf(page('<p>By Ann Example, Tuesday</p>'))).toMatch(/^First/)
  })

  it('drops byline and date inside the text', () => {
    const got = wordsOf(
      `<article><div class="byline-section"><p>Ann Example, The Town Paper, who has written on ships, the harbour, its people and its gulls since the spring of 1999.</p></div>${text}</article>`,
    )
    expect(got).toMatch(/^First/)
  })

  it('does not repeat a standfirst that the text begins with', () => {
    const got = wordsOf(`<main><p>${sentence}</p><div>${text}</div></main>`, {excerpt: sentence})
    expect(got.match(/First/g)).toHaveLength(1)
  })

  it('takes every post of a discussion', () => {
    const posts = [1, 2, 3, 4, 5].map(
      (n) => `<article id="post-${n}" class="message"><b>user${n}</b>${prose(`Post ${n}`, 1)}</article>`,
    )
    const got = wordsOf(`<div class="board">${links(3)}<div class="comments">${posts.join('')}</div></div>`)
    for (const n of [1, 2, 3, 4, 5]) expect(got).toContain(`Post ${n}: The committee`)
    expect(got).not.toContain('Another story')
  })

  it('leaves hidden parts, but not a page that waits behind a curtain', () => {
    expect(wordsOf(`<article>${text}<p style="display:none">SECRET ${sentence}</p></article>`)).not.toContain('SECRET')
    expect(wordsOf(`<div style="visibility:hidden"><article>${text}</article></div>`)).toContain('First')
  })

  it('believes a stated article body', () => {
    const got = wordsOf(
      `<div itemprop="articleBody"><p>${'1st stage: March, Interlagos<br>'.repeat(12)}</p></div><div>${prose('Other', 1)}</div>`,
    )
    expect(got).toContain('1st stage')
    expect(got).not.toContain('Other')
  })

  it('keeps the pictures beside the only long paragraph', () => {
    const body = extract(
      `<article>${prose('Only', 6)}<p><img src="/a.jpg"></p><p><img src="/b.jpg"></p></article>`,
    )?.body
    expect(body?.querySelectorAll('img')).toHaveLength(2)
  })

  it('drops a heading that announced what was taken out', () => {
    expect(wordsOf(`<article>${text}<h2>More of this</h2><div>${links(5)}</div></article>`)).not.toContain(
      'More of this',
    )
  })

  it('keeps every panel of a set of tabs', () => {
    const panel = (name: string, hidden = '') => `<div role="tabpanel" ${hidden}><p>${name}: ${sentence}</p></div>`
    const got = wordsOf(
      `<article>${text}${panel('On Linux')}${panel('On a Mac', 'hidden style="display:none"')}</article>`,
    )
    expect(got).toMatch(/On Linux: .*On a Mac: /)
  })

  it('does not take one quotation or list for the whole article', () => {
    const quote = `<blockquote><p>${sentence.repeat(9)}</p></blockquote>`
    expect(wordsOf(`<article>${prose('Before', 1)}${quote}${prose('After', 1)}</article>`)).toMatch(/Before.*After/)
    const list = `<ul>${prose('Item', 5).replace(/^<p/, '<li').repeat(3)}</ul>`
    expect(wordsOf(`<article>${prose('Before', 2)}${list}</article>`)).toContain('Before')
  })

  it('drops the labels of advertisements, in any language', () => {
    const got = wordsOf(
      `<article>${prose('First')}<div>Advertisement</div>${prose('Second')}<p>广告</p>${prose('Third')}<span>– Anzeige –</span></article>`,
    )
    expect(got).not.toMatch(/Advertisement|广告|Anzeige/)
  })

  it('drops a side column even where the posts are short', () => {
    const posts = [1, 2, 3].map((n) => `<div id="post-${n}" class="message">${prose(`Post ${n}`, 1)}</div>`).join('')
    const got = wordsOf(
      `<div class="board"><div>${posts}</div><div class="board-sidebar">${prose('Rules', 2)}</div></div>`,
    )
    expect(got).toContain('Post 3')
    expect(got).not.toContain('Rules')
  })

  it('ends where the text ends that the page states', () => {
    const stated = JSON.stringify({
      articleBody: ['First', 'Second'].map((word) => `${word}: ${sentence.repeat(3)}`).join(),
    })
    const got = wordsOf(
      `<script type="application/ld+json">${stated}</script><article>${prose('First')}${prose('Second')}<p>About her: ${sentence}</p></article>`,
    )
    expect(got).toContain('Second')
    expect(got).not.toContain('About her')
  })

  it('takes the few lines of a short item from among links to other articles', () => {
    const card =
      '<li><a href="/b"><b>Another story of today, told at some length, with a long title that tells all</b></a> <i>9 pictures</i></li>'
    const got = wordsOf(
      `<div><h2>Harbour plan</h2><div>${sentence.repeat(2)}</div></div><div><ul>${card.repeat(9)}</ul></div>`,
    )
    expect(got).toContain('The committee met')
    expect(got).not.toContain('Another story')
  })

  it('reads Chinese by its characters', () => {
    const line = '当地居民说，新的港口计划让小镇分成了两派，争论已经持续了多年。'
    const got = wordsOf(
      `<div class="nav"><a href="/">首页</a></div><div id="content"><p>${line}</p><p>${line}</p><p>${line}</p></div>`,
    )
    expect(got.replaceAll(' ', '')).toBe(line.repeat(3))
  })

  it('obeys a site rule', () => {
    const rule: SiteRule = {hosts: ['example.org'], body: ['.gone', '.piece'], remove: ['.odd'], caption: ['.under']}
    const found = extract(
      `<div class="piece"><p>Short one.</p><p class="odd">Odd</p><img src="/a.jpg"><p class="under">The bay</p></div>${text}`,
      {rule},
    )
    expect(found?.body.textContent?.replace(/\s+/g, ' ')).toBe('Short one.The bay')
    expect(found?.body.querySelector('figure > figcaption')?.textContent).toBe('The bay')
  })
})

describe('what an article falls short of', () => {
  const codes = (html: string) => extract(html)?.notices.map(({code}) => code)
  const stated = (facts: string) => `<script type="application/ld+json">{"@type":"NewsArticle",${facts}}</script>`

  it('says nothing of a whole article', () => {
    expect(codes(`<article>${text}</article>`)).toEqual([])
  })

  it('tells a wall from an article cut short and from a short one', () => {
    expect(codes(`${stated('"isAccessibleForFree":false,"wordCount":2000')}<article>${text}</article>`)).toEqual([
      'wall',
    ])
    expect(codes(`${stated('"wordCount":2000')}<article>${text}</article>`)).toEqual(['truncated'])
    expect(
      codes('<article><p>The old pier stays open, the council said on Friday, and nothing will change.</p></article>'),
    ).toEqual(['very-short'])
  })

  it('says that it took the first of several entries', () => {
    const entry = (name: string) => `<div class="entry"><b>${name}</b><div>2021-05-03</div>${prose(name, 4)}</div>`
    const got = extract(`<main>${entry('Gulls')}${entry('Nets')}${entry('Ice')}</main>`)
    expect(got?.notices).toEqual([{code: 'several-entries'}])
    expect(got?.body.textContent).toContain('Gulls: The committee')
    expect(got?.body.textContent).not.toContain('Nets')
  })

  it('counts what was kept against what the main area shows', () => {
    const extent = extract(`<main>${text}<img src="/a.jpg"><div>${links(4)}</div></main>`)?.extent
    expect(extent?.wordsVisible).toBeGreaterThan(extent?.words ?? 0)
    expect(extent?.imagesVisible).toBe(1)
  })
})

describe('short articles in scripts that say much with few characters', () => {
  it('are not widened to the comments under them', () => {
    const paragraph =
      '<p>서울 마포구의 한 골목 빵집은 매일 밤 열 시가 되면 불을 끄지 않는다. 남은 빵을 봉투에 담아 문 앞 선반에 올려놓는다.</p>'
    const page = `<main><div><article>${paragraph.repeat(4)}</article></div><div class="u_x"><p>좋은 일이네요, 저도 한 번 가 보고 싶습니다.</p></div></main>`
    expect(wordsOf(page)).not.toContain('좋은 일')
  })
})

describe('pictures beside the text', () => {
  const picture = (name: string, more = 'width="800"') => `<img src="/${name}.jpg" alt="" ${more}>`
  const picturesOf = (html: string) =>
    [...(extract(html)?.body.querySelectorAll('img') ?? [])].map((image) => image.getAttribute('src'))

  it('keeps the lead picture over the text, with its caption, and a gallery under it', () => {
    const lead = `<figure>${picture('lead')}<figcaption>The harbour</figcaption></figure>`
    const page = `<article><h1>Harbour plan</h1><div>${lead}</div><div class="text">${text}</div><div>${picture('after')}</div></article>`
    expect(picturesOf(page)).toEqual(['/lead.jpg', '/after.jpg'])
    expect(wordsOf(page)).toMatch(/^The harbour ?First/)
  })
  it('keeps pictures on both sides of a single long paragraph', () => {
    const page = `<article><h1>Harbour plan</h1>${picture('one')}${prose('First', 12)}${picture('two')}</article>`
    expect(picturesOf(page)).toEqual(['/one.jpg', '/two.jpg'])
  })
  it('keeps a picture that is hidden until it has loaded', () => {
    expect(
      picturesOf(`<article>${text}<img data-src="/late.jpg" style="display: none">${text}</article>`),
    ).toHaveLength(1)
  })
  it('takes neither marks nor portraits nor advertisements for them', () => {
    const marks = `${picture('logo')}<div>${picture('ada', 'width="48"')}<b>Ada Ferris</b></div><a href="/shop">${picture('ad')}</a>`
    expect(picturesOf(`<article>${marks}<div class="text">${text}</div></article>`)).toEqual([])
  })
})
