import {describe, expect, it} from 'vitest'
import {linkedData, metadataOf} from './metadata-of'

type Row = readonly [fact: string, byline: readonly string[], page: Parameters<typeof metadataOf>[0]]

const h1 = '<h1>A crossing at dawn</h1>'
const title = '<title>A crossing at dawn</title>'
const article = (author: unknown) => linkedData({'@type': 'NewsArticle', headline: 'A crossing at dawn', author})

const rows: readonly Row[] = [
  [
    'takes every person of the linked data',
    ['Ada Ferris', 'Bo Quay'],
    {head: article([{'@type': 'Person', name: 'Ada Ferris'}, {name: 'Bo Quay'}])},
  ],
  ['takes names given as strings', ['Ada Ferris'], {head: article('By Ada Ferris')}],
  [
    'follows an author given by its id',
    ['Ada Ferris'],
    {
      head: linkedData({
        '@graph': [
          {'@type': 'Article', author: {'@id': '#a'}},
          {'@type': 'Person', '@id': '#a', name: 'Ada Ferris'},
        ],
      }),
    },
  ],
  ['leaves an organisation out', [], {head: article({'@type': 'Organization', name: 'Ferry Media'})}],
  [
    'leaves the site’s own name out',
    [],
    {head: `<meta property="og:site_name" content="Ferry Post"><meta name="author" content="Ferry Post">`},
  ],
  [
    'leaves addresses and placeholders out',
    [],
    {
      head: '<meta name="author" content="admin"><meta property="article:author" content="https://social.example/ferry">',
    },
  ],
  [
    'turns the names of citations',
    ['Ada Ferris', 'Bo Quay'],
    {head: '<meta name="citation_author" content="Ferris, Ada"><meta name="citation_author" content="Quay, Bo">'},
  ],
  [
    'parts names at commas where all are whole names',
    ['Ada Ferris', 'Bo Quay', 'Cy Pier'],
    {head: '<meta name="author" content="Ada Ferris, Bo Quay and Cy Pier">'},
  ],
  [
    'drops a calling behind the name',
    ['Ada Ferris'],
    {head: '<meta name="author" content="Ada Ferris, Senior Correspondent">'},
  ],
  [
    'reads the element named byline near the headline',
    ['Ada Ferris'],
    {head: title, body: `${h1}<div class="article_byline">By <span>Ada Ferris</span><div>River Agency</div></div>`},
  ],
  ['reads a line that begins with By', ['Ada Ferris'], {head: title, body: `${h1}<div>By Ada Ferris</div>`}],
  [
    'reads no byline of a related article',
    [],
    {head: title, body: `${h1}<div class="related"><span class="author">Ada Ferris</span></div>`},
  ],
  [
    'reads a reporter at the head of a Chinese text',
    ['白榆', '沈一禾'],
    {head: title, body: `${h1}<p>（江口日报记者 白榆 沈一禾）今年春天，渡口重新开放。</p>`},
  ],
  [
    'reads a reporter at the end of a Chinese text',
    ['沈一禾'],
    {head: title, body: `${h1}<p>江口日报记者 沈一禾 江口报道</p>`},
  ],
  [
    'does not take what reporters did for a name',
    [],
    {head: title, body: `${h1}<p>记者了解到，渡口重新开放。外交部记者招待会</p>`},
  ],
  ['reads 文/', ['白榆'], {head: title, body: `${h1}<p>文/白榆 图/李渡</p>`}],
  ['reads a Korean reporter', ['박도현'], {head: title, body: `${h1}<p>박도현 기자 dohyun@river.example</p>`}],
]

describe('the byline', () => {
  for (const [fact, byline, page] of rows) it(fact, () => expect(metadataOf(page).byline).toEqual(byline))

  it('is what a site rule points to', () => {
    const rule = {hosts: ['ferry.example'], byline: ['.who']}
    expect(metadataOf({head: article('Else Where'), body: '<i class="who">Ada Ferris</i>'}, rule).byline).toEqual([
      'Ada Ferris',
    ])
  })
})
