import fc from 'fast-check'
import MarkdownIt from 'markdown-it'
import {expect, test} from 'vitest'
import type {PublishedTime} from '../../../src/article/article'
import {citationMarkdown, citationText} from '../../../src/clip/citation/citation'
import {nameOf} from '../../../src/clip/citation/name'
import type {Source} from '../../../src/clip/citation/source'
import {anyText} from '../../support/any-text'

const on = (day: string): PublishedTime => ({iso: day, certainty: 'stated'})
const accessed: PublishedTime = {iso: '2017-05-01T02:30:00Z', zone: 'Europe/Berlin', certainty: 'stated'}
const source = (parts: Partial<Source>): Source => ({
  title: 'The River Otter',
  authors: ['Ada Brook'],
  outlet: 'Valley Post',
  accessed,
  url: 'https://www.valleypost.example/otter',
  language: 'en',
  ...parts,
})

// The examples are those of the manual's own Citation Quick Guide (18th edition, then the 17th) and of its sections on
// news (17th edition, 14.191–200).
test.for<[string, Partial<Source>]>([
  [
    'Blum, Dani. “Are Flax Seeds All That?” New York Times, December 13, 2023. https://www.nytimes.com/2023/12/13/well/eat/flax-seeds-benefits.html.',
    {
      authors: ['Dani Blum'],
      title: 'Are Flax Seeds All That?',
      outlet: 'The New York Times',
      published: on('2023-12-13'),
      url: 'https://www.nytimes.com/2023/12/13/well/eat/flax-seeds-benefits.html',
    },
  ],
  [
    'Klein, Elana. “Meet Flip, the Viral Video App Giving Away Free Stuff.” Wired, December 21, 2023. https://www.wired.com/story/flip-viral-video-app-shopping-free-stuff/.',
    {
      authors: ['Elana Klein'],
      title: 'Meet Flip, the Viral Video App Giving Away Free Stuff',
      outlet: 'Wired',
      published: on('2023-12-21'),
      url: 'https://www.wired.com/story/flip-viral-video-app-shopping-free-stuff/',
    },
  ],
  [
    'Manjoo, Farhad. “Snap Makes a Bet on the Cultural Supremacy of the Camera.” New York Times, March 8, 2017. https://www.nytimes.com/2017/03/08/technology/snap-makes-a-bet-on-the-cultural-supremacy-of-the-camera.html.',
    {
      authors: ['Farhad Manjoo'],
      title: 'Snap Makes a Bet on the Cultural Supremacy of the Camera',
      outlet: 'The New York Times',
      published: on('2017-03-08'),
      url: 'https://www.nytimes.com/2017/03/08/technology/snap-makes-a-bet-on-the-cultural-supremacy-of-the-camera.html',
    },
  ],
  [
    'Pai, Tanya. “The Squishy, Sugary History of Peeps.” Vox, April 11, 2017. http://www.vox.com/culture/2017/4/11/15209084/peeps-easter.',
    {
      authors: ['Tanya Pai'],
      title: 'The Squishy, Sugary History of Peeps',
      outlet: 'Vox',
      published: on('2017-04-11'),
      url: 'http://www.vox.com/culture/2017/4/11/15209084/peeps-easter',
    },
  ],
  [
    'Yale University. “About Yale: Yale Facts.” Accessed May 1, 2017. https://www.yale.edu/about-yale/yale-facts.',
    {
      authors: ['Yale University'],
      title: 'About Yale: Yale Facts',
      outlet: 'Yale University',
      url: 'https://www.yale.edu/about-yale/yale-facts',
    },
  ],
  [
    'New York Times. “In Texas, Ad Heats Up Race for Governor.” July 30, 2002.',
    {
      authors: [],
      title: 'In Texas, Ad Heats Up Race for Governor',
      outlet: 'New York Times',
      published: on('2002-07-30'),
      url: '',
    },
  ],
])('Chicago writes: %s', ([expected, parts]) => {
  expect(citationText(source(parts), 'chicago').trim()).toBe(expected)
})

// The examples are those of the style's own site and of its manual (10.16).
test.for<[string, Partial<Source>]>([
  [
    'Bologna, C. (2018, June 27). What happens to your mind and body when you feel homesick? HuffPost. https://www.huffingtonpost.com/entry/what-happens-mind-body-homesic_us_5b201ebde4b09d7a3d77eee1',
    {
      authors: ['Caroline Bologna'],
      title: 'What happens to your mind and body when you feel homesick?',
      outlet: 'HuffPost',
      published: on('2018-06-27'),
      url: 'https://www.huffingtonpost.com/entry/what-happens-mind-body-homesic_us_5b201ebde4b09d7a3d77eee1',
    },
  ],
  [
    'Avramova, N. (2019, January 3). The secret to a long, happy, healthy life? Think age-positive. CNN. https://www.cnn.com/2019/01/03/health/respect-toward-elderly-leads-to-long-life-intl/index.html',
    {
      authors: ['Nina Avramova'],
      title: 'The secret to a long, happy, healthy life? Think age-positive',
      outlet: 'CNN',
      published: on('2019-01-03'),
      url: 'https://www.cnn.com/2019/01/03/health/respect-toward-elderly-leads-to-long-life-intl/index.html',
    },
  ],
  [
    'World Health Organization. (2018, May 24). The top 10 causes of death. https://www.who.int/news-room/fact-sheets/detail/the-top-10-causes-of-death',
    {
      authors: ['World Health Organization'],
      title: 'The top 10 causes of death',
      outlet: 'World Health Organization',
      published: on('2018-05-24'),
      url: 'https://www.who.int/news-room/fact-sheets/detail/the-top-10-causes-of-death',
    },
  ],
  [
    'U.S. Census Bureau. (n.d.). U.S. and world population clock. U.S. Department of Commerce. Retrieved July 3, 2019, from https://www.census.gov/popclock',
    {
      authors: ['U.S. Census Bureau'],
      title: 'U.S. and world population clock',
      outlet: 'U.S. Department of Commerce',
      accessed: on('2019-07-03'),
      url: 'https://www.census.gov/popclock',
    },
  ],
])('APA writes: %s', ([expected, parts]) => {
  expect(citationText(source(parts), 'apa')).toBe(expected)
})

// The entries are those of the style's own examples (biblatex-examples.bib), in the fields that a page can fill.
test.for<[string, Readonly<Record<string, string>>, Partial<Source>]>([
  [
    'markey',
    {
      author: 'Markey, Nicolas',
      date: '2005-10-16',
      url: 'http://tug.ctan.org/tex-archive/info/bibtex/tamethebeast/ttb_en.pdf',
      urldate: '2006-10-01',
    },
    {
      authors: ['Nicolas Markey'],
      published: on('2005-10-16'),
      accessed: on('2006-10-01'),
      url: 'http://tug.ctan.org/tex-archive/info/bibtex/tamethebeast/ttb_en.pdf',
    },
  ],
  [
    'baez-online',
    {author: 'Baez, John C. and Lauda, Aaron D.', date: '2004-10-27'},
    {authors: ['John C. Baez', 'Aaron D. Lauda'], published: on('2004-10-27')},
  ],
  [
    'ctan',
    {title: '{CTAN}', url: 'http://www.ctan.org', urldate: '2006-10-01'},
    {authors: [], title: 'CTAN', accessed: on('2006-10-01'), url: 'http://www.ctan.org'},
  ],
])('BibTeX has the fields of: %s', ([, fields, parts]) => {
  const entry = citationText(source(parts), 'bibtex')
  expect(entry).toMatch(/^@online\{\w+,\n/)
  const written = Object.fromEntries(
    [...entry.matchAll(/^ {2}(\w+) = \{(.*)\},$/gm)].map(([, name, text]) => [name, text]),
  )
  // The day of the visit has its clock and zone besides, which BibLaTeX reads too.
  expect({...written, urldate: written.urldate?.slice(0, 10)}).toMatchObject(fields)
})

test('several authors are joined as each style joins them', () => {
  const parts = {authors: ['Brian Grazer', 'Charles Fishman', 'Jo van der Berg'], published: on('2015-04-01')}
  expect(citationText(source(parts), 'chicago')).toMatch(/^Grazer, Brian, Charles Fishman, and Jo van der Berg\. “/)
  expect(citationText(source(parts), 'apa')).toMatch(
    /^Grazer, B\., Fishman, C\., & van der Berg, J\. \(2015, April 1\)/,
  )
  const many = Array.from({length: 22}, (_, at) => `Ada Brook${'abcdefghijklmnopqrstuv'[at]}`)
  expect(citationText(source({authors: many}), 'chicago')).toMatch(/^Brooka, Ada, Ada Brookb, Ada Brookc, et al\. “/)
  expect(citationText(source({authors: many}), 'apa')).toContain('Brooks, A., . . . Brookv, A. (n.d.)')
})

test('a title with quotation marks or an end of its own gets no second one', () => {
  expect(citationText(source({title: 'What Is “Wild”?'}), 'chicago')).toContain('“What Is ‘Wild’?” Valley Post')
  expect(citationText(source({title: 'Say "Yes"'}), 'chicago')).toContain('“Say ‘Yes.’” Valley')
})

test('without an author APA begins with the title', () => {
  expect(citationText(source({authors: [], published: on('2020-01-02')}), 'apa')).toBe(
    'The River Otter. (2020, January 2). Valley Post. https://www.valleypost.example/otter',
  )
})

test('the full block tells both times with their zones', () => {
  const published: PublishedTime = {iso: '2025-02-10T23:15:12+08:00', zone: '+08:00', certainty: 'stated'}
  expect(citationText(source({published}), 'full')).toBe(
    'Ada Brook. Valley Post. 2025-02-10 23:15:12 +08:00. https://www.valleypost.example/otter. Accessed 2017-05-01 04:30:00 +02:00.',
  )
  expect(citationText(source({published: on('2025-02-10')}), 'full')).toContain('Post. 2025-02-10. https')
})

test('BibTeX gets every sign it would take for a command as one that prints', () => {
  const parts = {
    title: 'R&D: 100% of {x}_y #1 ~ a\\b <i> ^',
    authors: ['Ada van der Brook', 'World Health Organization', '林知远'],
    published: on('2025-02-10'),
    url: 'https://a.example/x_y%20z',
  }
  expect(citationText(source(parts), 'bibtex')).toBe(
    [
      '@online{brook2025r,',
      '  author = {van der Brook, Ada and {World Health Organization} and {林知远}},',
      '  title = {{R\\&D: 100\\% of \\{x\\}\\_y \\#1 \\textasciitilde{} a\\textbackslash{}b \\textless{}i\\textgreater{} \\textasciicircum{}}},',
      '  organization = {Valley Post},',
      '  date = {2025-02-10},',
      '  year = {2025},',
      '  url = {https://a.example/x_y%20z},',
      '  urldate = {2017-05-01T04:30:00+02:00},',
      '}',
    ].join('\n'),
  )
})

test('names are taken apart only where their letters tell how', () => {
  expect(nameOf('Vincent van Gogh', 'en')).toEqual({given: 'Vincent', family: 'van Gogh'})
  expect(nameOf('Martin Luther King Jr.', 'en')).toEqual({given: 'Martin Luther', family: 'King', suffix: 'Jr.'})
  expect(nameOf('Jr., Ada', 'en')).toEqual({family: 'Jr.', given: 'Ada'})
  expect(nameOf('Иван Петров', 'ru')).toEqual({given: 'Иван', family: 'Петров'})
  for (const whole of [
    '林知远',
    'سالم الحارثي',
    'AFP',
    'Reuters',
    'Valley Post Staff',
    'The Editorial Board',
    '3sat Redaktion',
  ])
    expect(nameOf(whole, 'en'), whole).toEqual({whole})
  expect(nameOf('Nagy Péter', 'hu')).toEqual({whole: 'Nagy Péter'})
})

test('a citation in Markdown renders to its plain text, whatever the texts', () => {
  const md = new MarkdownIt({linkify: false})
  fc.assert(
    fc.property(anyText, anyText, fc.constantFrom('chicago', 'apa', 'full'), (one, other, style) => {
      const clean = (text: string) => text.replace(/[\s\p{C}]+/gu, ' ').trim()
      const given = source({title: clean(one) || 'x', authors: [clean(other) || 'y'], published: on('2025-02-10')})
      const html = md.render(citationMarkdown(given, style as 'apa'))
      const text = html.replace(/<[^>]+>/g, '')
      const plain = new MarkdownIt().utils.escapeHtml(citationText(given, style as 'apa')).trim()
      expect(text.trim()).toBe(plain)
    }),
  )
})

test('BibTeX is balanced and of one entry, whatever the texts', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const clean = text.replace(/[\s\p{C}]+/gu, ' ').trim()
      const entry = citationText(source({title: clean, authors: [clean], outlet: clean}), 'bibtex')
      const bare = entry.replace(/\\[{}]/g, '')
      expect([...bare].filter((sign) => sign === '{')).toHaveLength([...bare].filter((sign) => sign === '}').length)
      expect(entry).not.toMatch(/\{\{[<%]/)
      expect(entry.split('\n').filter((line) => line.startsWith('@'))).toHaveLength(1)
    }),
  )
})
