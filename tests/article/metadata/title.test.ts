import {describe, expect, it} from 'vitest'
import {metadataOf} from './metadata-of'

type Row = readonly [fact: string, title: string, page: Parameters<typeof metadataOf>[0]]

const rows: readonly Row[] = [
  [
    'takes the heading before a shorter og:title',
    'The Ferry of Harrow Lane, and its Keeper',
    {
      head: '<meta property="og:title" content="The Ferry of Harrow Lane"><title>Ferry | Site</title>',
      body: '<h1>The Ferry of Harrow Lane, and its Keeper</h1>',
    },
  ],
  [
    'leaves a heading that is the site’s name',
    'A crossing at dawn',
    {
      head: '<title>A crossing at dawn - Ferry News</title><meta property="og:title" content="A crossing at dawn">',
      body: '<h1>Ferry News</h1>',
    },
  ],
  ['decodes what the publisher escaped twice', 'Ferry & quay', {head: '<title>Ferry &amp;amp; quay</title>'}],
  [
    'keeps entities that the heading shows',
    'What &lt; and &amp; mean',
    {head: '<title>What &amp;lt; and &amp;amp; mean</title>', body: '<h1>What &amp;lt; and &amp;amp; mean</h1>'},
  ],
  [
    'keeps entities beside signs that nobody escaped twice',
    '<b> and &amp;',
    {head: '<title>&lt;b&gt; and &amp;amp;</title>'},
  ],
  [
    'keeps joiners and marks of direction inside, and drops blanks without width at the ends',
    '\u202bعברית\u202c zero\u200bwidth می\u200cخواهم',
    {head: '<title>\u200e\u202bعברית\u202c zero\u200bwidth می\u200cخواهم\u200b</title>'},
  ],
  ['cuts sections and site off a Chinese title', '石桥上的灯', {head: '<title>石桥上的灯_社会_江口新闻网</title>'}],
  ['cuts a site behind a full-width colon', '渡し船の一日', {head: '<title>渡し船の一日：川辺デジタル</title>'}],
  [
    'cuts a tail that is the declared site',
    'The Long Crossing',
    {
      head: '<meta property="og:site_name" content="River Post"><title>The Long Crossing – River Post</title>',
    },
  ],
  [
    'keeps a dash that belongs to the title',
    'Ferries - a history of crossing',
    {
      head: '<title>Ferries - a history of crossing</title>',
    },
  ],
  [
    'drops a kicker inside the heading',
    'Ferry keeper retires after forty years',
    {
      head: '<meta property="og:title" content="Ferry keeper retires after forty years">',
      body: '<h1><span>Harrow Lane</span> <span>Ferry keeper retires after forty years</span></h1>',
    },
  ],
  [
    'finds a headline that no heading element shows',
    '谁来为旧渡口修一条路',
    {
      head: '<title>江边博客 » 谁来为旧渡口修一条路</title>',
      body: '<td>谁来为旧渡口修一条路</td>',
    },
  ],
  [
    'decodes what was escaped twice',
    'Salt & "Bread"',
    {head: '<title>Salt &amp;amp; &amp;quot;Bread&amp;quot;</title>'},
  ],
]

describe('the title', () => {
  for (const [fact, title, page] of rows) it(fact, () => expect(metadataOf(page).title).toBe(title))

  it('is what a site rule points to', () => {
    const rule = {hosts: ['ferry.example'], title: ['.headline']}
    expect(metadataOf({body: '<h1>Ferry</h1><p class="headline">Ruled</p>'}, rule).title).toBe('Ruled')
  })
})
