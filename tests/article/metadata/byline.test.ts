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
    'takes the authors of a citation before the one that linked data names',
    ['Ada Ferris', 'Bo Quay'],
    {
      head: `<meta name="citation_author" content="Ferris, Ada"><meta name="citation_author" content="Quay, Bo">${article({name: 'Ada Ferris'})}`,
    },
  ],
  [
    'takes neither a reading time nor the rest of a sentence for a name',
    [],
    {
      head: title,
      body: `${h1}<div class="author"><span>34 min</span> <i>read</i></div><p class="author-note">a founder of ferries</p>`,
    },
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
    'drops a calling behind a whole name, and keeps a surname that is one',
    ['Ada Ferris', 'Bo Writer'],
    {head: article([{name: 'Ada Ferris Reporter'}, {name: 'Bo Writer'}])},
  ],
  [
    'takes the account that a post begins with, by the number of its page',
    ['riverhand'],
    {head: title, body: `${h1}<p><a href="/who.php?lookuserid=37">riverhand</a></p>`},
  ],
  [
    'takes the author of a first post, far above its prose, where no headline is known',
    ['白榆'],
    {body: `<p>作者：白榆</p>${'<p>米</p>'.repeat(30)}<p>作者：沈一禾</p>`},
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
  [
    'reads reporters of several kinds in one bracket',
    ['白榆', '沈一禾', '李渡'],
    {head: title, body: `${h1}<p>本报讯（实习记者 白榆 记者 沈一禾 通讯员李渡）今年春天，渡口重新开放。</p>`},
  ],
  [
    'reads an author in a bracket of a Chinese column, though the title begins with the name',
    ['白榆'],
    {head: '<title>白榆：清晨的渡口</title>', body: '<h1>白榆：清晨的渡口</h1><p>【文/江口网专栏作者 白榆】</p>'},
  ],
  [
    'does not take what stands behind a Chinese author for another',
    ['白榆'],
    {head: title, body: `${h1}<p>02日14:25 作者： 白榆 出自 江口出版社</p>`},
  ],
  ['does not take a section of reporters for a reporter', [], {head: title, body: `${h1}<p>记者江湖</p>`}],
  [
    'takes the person before the paper that an account is named for',
    ['沈一禾'],
    {head: '<meta name="author" content="江口新闻网">', body: `${h1}<p>江口日报记者 沈一禾 江口报道</p>`},
  ],
  [
    'takes the editor where a Chinese page names nobody else',
    ['白榆'],
    {head: title, body: `${h1}<p>责任编辑：白榆</p>`},
  ],
  [
    'takes the creators of linked data where they are the author and more',
    ['Ada Ferris', 'Bo Quay'],
    {
      head: linkedData({
        '@type': 'NewsArticle',
        author: {'@type': 'Person', name: 'Ada Ferris'},
        creator: ['Ada Ferris', 'Bo Quay'],
      }),
    },
  ],
  [
    'turns a name that stands behind its comma, where the page shows it so',
    ['Ada Ferris'],
    {head: `${title}<meta name="author" content="Ferris, Ada">`, body: `${h1}<p>Words: Ada Ferris</p>`},
  ],
  ['does not turn a name before a calling', ['Ferris'], {head: '<meta name="author" content="Ferris, Editor">'}],
  [
    'leaves out the firm that publishes the page',
    [],
    {
      head: `<meta name="author" content="River Charity">${linkedData({'@type': 'Organization', name: 'River Charity'})}`,
    },
  ],
  [
    'leaves out an author that microdata call a firm',
    [],
    {
      head: title,
      body: `${h1}<div itemprop="author" itemscope itemtype="https://schema.org/Organization"><b>River Charity</b></div>`,
    },
  ],
  [
    'leaves out the section that a theme puts in the author’s place',
    [],
    {
      head: `${title}<meta name="author" content="Harbour">`,
      body: `${h1}<a class="x" rel="category tag" href="/harbour">Harbour</a>`,
    },
  ],
  [
    'leaves out whoever installed the site',
    [],
    {
      head: linkedData({
        '@graph': [
          {'@type': 'Article', headline: 'A crossing at dawn', author: {'@id': '#a'}},
          {'@type': 'Person', '@id': '#a', name: 'Ferry D', url: 'https://www.ferry.example/author/admin/'},
        ],
      }),
    },
  ],
  [
    'reads a link to an author’s page near the headline',
    ['Ada Ferris'],
    {head: title, body: `${h1}<ul><li><a href="/author/aferris/">Ada Ferris</a></li></ul>`},
  ],
  ['reads a line with a colon behind its By', ['Ada Ferris'], {head: title, body: `${h1}<div>Von: Ada Ferris</div>`}],
  [
    'takes no word of a time for a name',
    [],
    {head: title, body: `${h1}<div class="author"><i>publié le</i> <b>mis à jour à</b></div>`},
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

  it('is the account that a site rule points to, where nobody is named', () => {
    const rule = {hosts: ['ferry.example'], byline: ['.who']}
    expect(metadataOf({head: title, body: `${h1}<i class="who">江口日报</i>`}, rule).byline).toEqual(['江口日报'])
  })
})
