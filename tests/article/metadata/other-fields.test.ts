import {describe, expect, it} from 'vitest'
import {linkedData, metadataOf} from './metadata-of'

describe('the canonical address', () => {
  const canonicalOf = (href: string, url = 'https://www.ferry.example/a/1') =>
    metadataOf({head: `<link rel="canonical" href="${href}">`, url}).canonicalUrl

  it('is the declared one', () => expect(canonicalOf('/b/2')).toBe('https://www.ferry.example/b/2'))
  it('is not the start page', () => expect(canonicalOf('/')).toBe('https://www.ferry.example/a/1'))
  it('is not another site', () => expect(canonicalOf('https://else.example/a')).toBe('https://www.ferry.example/a/1'))
  it('tells sites under one public suffix apart', () => {
    expect(canonicalOf('https://else.co.uk/a', 'https://ferry.co.uk/a')).toBe('https://ferry.co.uk/a')
    expect(canonicalOf('https://m.ferry.co.uk/a', 'https://ferry.co.uk/a')).toBe('https://m.ferry.co.uk/a')
  })
  it('bears no tracking', () => {
    expect(metadataOf({url: 'https://ferry.example/a?id=3&utm_source=x&fbclid=1&spm=a.b#top'}).canonicalUrl).toBe(
      'https://ferry.example/a?id=3',
    )
  })
})

describe('the lead image', () => {
  const imageOf = (content: string) => metadataOf({head: `<meta property="og:image" content="${content}">`}).leadImage

  it('is no GIF where another is declared beside it, and a GIF where none is', () => {
    const small = '<meta property="og:image" content="/small.gif">'
    const large = '<meta property="og:image:secure_url" content="/large.jpeg">'
    expect(metadataOf({head: small + large}).leadImage).toMatch(/large\.jpeg$/)
    expect(metadataOf({head: small}).leadImage).toMatch(/small\.gif$/)
  })

  it('is absolute', () => expect(imageOf('//img.example/p.jpg')).toBe('https://img.example/p.jpg'))
  it('is never a logo, data or a script', () => {
    for (const no of ['/img/logo.png', 'data:image/gif;base64,AA', 'javascript:1', '/'])
      expect(imageOf(no)).toBeUndefined()
  })
  it('is read from linked data', () => {
    expect(metadataOf({head: linkedData({'@type': 'Article', image: [{url: '/p.jpg'}]})}).leadImage).toBe(
      'https://www.ferry.example/p.jpg',
    )
  })
})

describe('the site name', () => {
  it('is declared', () => {
    expect(metadataOf({head: '<meta property="og:site_name" content="River Post">'}).siteName).toBe('River Post')
  })
  it('is what stands behind the headline in the title', () => {
    const page = {head: '<title>A crossing at dawn - Riverside</title>', body: '<h1>A crossing at dawn</h1>'}
    expect(metadataOf(page).siteName).toBe('Riverside')
  })
  it('is the domain as the links to the start page spell it', () => {
    const url = 'https://www.riverpost.example/a/1'
    const page = (link: string) => metadataOf({url, head: '<title>A crossing</title>', body: link}).siteName
    expect(page('<a href="/"><img alt="River Post logo" src="/l.svg"></a>')).toBe('River Post')
    expect(page('<a href="https://www.riverpost.example">riverpost</a><a href="/">RiverPost</a>')).toBe('RiverPost')
    expect(page('<a href="/">Home</a><a href="/tides">River Post</a>')).toBeUndefined()
  })
  it('is what stands before 首页 in a link to the start page', () => {
    expect(metadataOf({body: '<a href="https://www.ferry.example/">江口首页</a>'}).siteName).toBe('江口')
    expect(metadataOf({body: '<a href="/">网站首页</a><a href="/">返回首页</a>'}).siteName).toBeUndefined()
  })
  it('is cut out of what stands around it', () => {
    expect(metadataOf({head: '<meta property="og:site_name" content="- River Post |">'}).siteName).toBe('River Post')
  })
  it('is short: what the site says of itself behind it goes', () => {
    const long = 'River Post | News, Views and Tides of the Lower River'
    expect(metadataOf({head: `<meta property="og:site_name" content="${long}">`}).siteName).toBe('River Post')
  })
  it('is never the author or the domain', () => {
    expect(
      metadataOf({head: '<meta name="author" content="Ada Ferris"><title>A crossing</title>'}).siteName,
    ).toBeUndefined()
  })
})

describe('the language', () => {
  const languageOf = (lang: string, text: string, url?: string) =>
    metadataOf({lang, body: `<p>${text.repeat(12)}</p>`, ...(url && {url})}).language

  it('is the declared one', () => expect(languageOf('en_gb', 'The ferry is here. ')).toBe('en-GB'))
  it('is not declared against the letters', () =>
    expect(languageOf('en', '这条渡船每天开两次，没有人说话。这个村庄还有一条船。')).toBe('zh-CN'))
  it('tells traditional Chinese', () => {
    expect(languageOf('zh', '這條渡船每天開兩次，沒有人說話。這個村莊還有一條船。')).toBe('zh-TW')
    expect(languageOf('zh', '這條渡船每天開兩次，沒有人說話。這個村莊還有一條船。', 'https://ferry.hk/1')).toBe('zh-HK')
  })
  it('knows scripts', () => {
    expect(languageOf('', 'この渡し船は一日に二度、川を渡ります。')).toBe('ja')
    expect(languageOf('', '이 나룻배는 하루에 두 번 강을 건넌다.')).toBe('ko')
    expect(languageOf('en', 'Паром ходит два раза в день, и мы были первыми. ')).toBe('ru')
    expect(languageOf('', 'Цей пором їде двічі на день, її тут чекають. ')).toBe('uk')
    expect(languageOf('', 'تعبر العبّارة النهر مرتين في اليوم. ')).toBe('ar')
    expect(languageOf('', 'این قایق هر روز دو بار از رودخانه می‌گذرد و گاهی چهار بار. ')).toBe('fa')
    expect(languageOf('', 'Το πορθμείο περνά δύο φορές την ημέρα. ')).toBe('el')
  })
  it('knows small words', () => {
    const german =
      '<p>Die Fähre fährt zweimal am Tag über den Fluss, und das ist nicht von gestern. Der Mann mit dem Hut und die Frau warten.</p>'
    expect(metadataOf({body: german.repeat(12)}).language).toBe('de')
  })
})

describe('keywords, excerpt and translations', () => {
  it('gives declared keywords once, without the site', () => {
    const head =
      '<meta property="og:site_name" content="River Post"><meta name="keywords" content="ferry, River Post, ferry，quay, ">'
    expect(metadataOf({head}).keywords).toEqual(['ferry', 'quay'])
  })
  it('parts Chinese keywords at blanks', () => {
    expect(metadataOf({head: '<meta name="keywords" content="渡口 石桥 县城">'}).keywords).toEqual([
      '渡口',
      '石桥',
      '县城',
    ])
  })
  it('gives no excerpt that is the title', () => {
    const head =
      '<title>A crossing at dawn</title><meta name="description" content="A crossing at dawn"><meta name="twitter:description" content="How it went.">'
    expect(metadataOf({head}).excerpt).toBe('How it went.')
  })
  it('gives the section the site names, never the site itself', () => {
    const site = '<meta property="og:site_name" content="The Ferry">'
    const section = (name: string) =>
      metadataOf({head: `${site}<meta property="article:section" content="${name}">`}).section
    expect(section('Rivers &amp;amp; Lakes')).toBe('Rivers & Lakes')
    expect(section('The Ferry')).toBeUndefined()
    expect(section('A sentence that is far too long for the name of a section')).toBeUndefined()
    const node = {'@type': 'NewsArticle', articleSection: ['Harbours', 'Travel']}
    expect(metadataOf({head: linkedData(node)}).section).toBe('Harbours')
  })
  it('names other languages only', () => {
    const link = (tag: string) => `<link rel="alternate" hreflang="${tag}" href="/${tag}">`
    const head = ['de', 'en', 'x-default', 'zh_tw', 'de'].map(link).join('')
    expect(metadataOf({head, lang: 'en'}).translations).toEqual(['de', 'zh-TW'])
  })
})
