/**
 * A kind of element: its HTML from a text of its own (escaped), the HTML of what stands in it, and a number no other
 * part of the document has. `in` it stand blocks, phrases, or nothing.
 */
export type PartKind = {
  readonly is: 'block' | 'phrase'
  readonly in: 'blocks' | 'phrases' | 'nothing'
  readonly html: (own: Own) => string
}
type Own = {readonly text: string; readonly parts: readonly string[]; readonly n: number}

const site = 'https://example.org'
const all =
  (before: string, after: string) =>
  ({text, parts}: Own) =>
    `${before}${text}${parts.join('')}${after}`
const bare =
  (before: string, after: string) =>
  ({text}: Own) =>
    `${before}${text}${after}`
const block = (html: PartKind['html']): PartKind => ({is: 'block', in: 'blocks', html})
const lines = (html: PartKind['html']): PartKind => ({is: 'block', in: 'phrases', html})
const code = (before: string, after: string): PartKind => ({is: 'block', in: 'nothing', html: bare(before, after)})
const phrase = (html: PartKind['html']): PartKind => ({is: 'phrase', in: 'phrases', html})
const leaf = (html: PartKind['html']): PartKind => ({is: 'phrase', in: 'nothing', html})
/** Each part in an element of its own; the text begins the first. */
const each = ({text, parts}: Own, [open, close]: readonly [string, string] = ['<li>', '</li>']) =>
  (parts.length ? parts : ['']).map((part, at) => `${open}${at ? '' : `x${text}`}y${part}${close}`)
const items = (before: string, after: string) => block((own) => before + each(own).join('\n') + after)
const rows = ({text, parts}: Own, first = 'td') =>
  [`x${text}`, ...parts, 'y', 'z']
    .flatMap((cell, at, cells) => (at % 2 ? [] : [[cell, cells[at + 1] ?? '']]))
    .map((row, at) => `<tr>${row.map((cell) => `<${at ? 'td' : first}>${cell}</${at ? 'td' : first}>`).join('')}</tr>`)
const table = (before: string, first: string) => lines((own) => `<table>${before}${rows(own, first).join('')}</table>`)
const tex = 'x_{1}^{*} &lt; \\frac{a}{b}'

/** What pages are made of, by name. */
export const partKinds: Readonly<Record<string, PartKind>> = {
  paragraph: lines(all('<p>', '</p>')),
  'bare text': lines(all('', '')),
  div: block(all('<div>', '</div>')),
  section: block(all('<section>', '</section>')),
  article: block(all('<article>', '</article>')),
  aside: block(all('<aside>', '</aside>')),
  center: block(all('<center>', '</center>')),
  'header and footer': block(({text, parts}) => `<header>${text}</header>${parts.join('')}<footer>${text}</footer>`),
  address: lines(all('<address>', '</address>')),
  'heading 1': lines(all('<h1>', '</h1>')),
  'heading 2': lines(all('<h2>', '</h2>')),
  'heading 4': lines(all('<h4>', '</h4>')),
  'heading 6': lines(all('<h6>', '</h6>')),
  rule: lines(({text}) => `${text}<hr>`),
  quotation: block(all('<blockquote>', '</blockquote>')),
  'attributed quotation': lines(
    (own) => `<blockquote><p>${all('', '')(own)}</p><cite>said ${own.n}</cite></blockquote>`,
  ),
  'social post': lines(
    (own) =>
      `<blockquote class="twitter-tweet"><p lang="en">${all('', '')(own)}</p>— a (@a) <a href="${site}/a/status/${own.n}">March 21</a></blockquote>`,
  ),
  'bulleted list': items('<ul>', '</ul>'),
  'loose list': block(({text, parts}) => `<ul><li><p>${text}</p>${parts.join('</li><li>')}</li></ul>`),
  'numbered list': items('<ol>', '</ol>'),
  'list from seven': items('<ol start="7">', '</ol>'),
  'list backwards': items('<ol reversed>', '</ol>'),
  'list with a jump': items('<ol><li value="3">three</li>', '<li value="9">nine</li></ol>'),
  menu: items('<menu>', '</menu>'),
  'items without a list': items('', ''),
  'list in a list': items('<ul><ul>', '</ul></ul>'),
  'list after its item': items('<ol><li>one</li><ol>', '</ol><li>two</li></ol>'),
  'task list': block((own) => `<ul>${each(own, ['<li><input type="checkbox" checked>', '</li>']).join('')}</ul>`),
  'open tasks': lines(
    ({text, parts}) => `<ul><li><label><input type="checkbox"> to do ${text}</label>${parts.join('')}</li></ul>`,
  ),
  terms: block((own) => `<dl><dt>term ${own.n}</dt>${each(own, ['<dd>', '</dd>']).join('')}</dl>`),
  'grouped terms': block(
    (own) => `<dl><div><dt>term ${own.text}</dt><dt>other</dt>${each(own, ['<dd>', '</dd>']).join('\n')}</div></dl>`,
  ),
  table: table('', 'td'),
  'table with a head': table('', 'th'),
  'captioned table': lines((own) => `<table><caption>caption ${own.text}</caption>${rows(own, 'th').join('')}</table>`),
  'table with spans': lines(
    (own) => `<table><tr><td colspan="2">wide</td><td rowspan="2">high</td></tr>${rows(own).join('')}</table>`,
  ),
  'table of blocks': block((own) => `<table>${rows(own).join('')}</table>`),
  'table for one cell': block(all('<table><tr><td>', '</td></tr></table>')),
  'table of rows': lines(
    (own) =>
      `<table><tbody>${rows(own)
        .map((row) => row.replace(/td>/, 'th>').replace('</td>', '</th>'))
        .join('')}</tbody></table>`,
  ),
  figure: lines(
    (own) =>
      `<figure><img src="${site}/figure-${own.n}.png"><figcaption>caption ${all('', '')(own)}</figcaption></figure>`,
  ),
  'bare figure': lines(({n, parts}) => `<figure>${parts.join('')}<img src="${site}/bare-${n}.png" alt=""></figure>`),
  gallery: lines(
    (own) =>
      `<figure><img src="${site}/first-${own.n}.png"><img src="${site}/second-${own.n}.png"><figcaption>both ${own.text}</figcaption></figure>`,
  ),
  'captioned picture': lines(
    (own) =>
      `<div class="wp-caption"><img src="${site}/wp-${own.n}.png"><p class="wp-caption-text">so ${own.text}</p></div>`,
  ),
  'code block': code('<pre><code>', 'x</code></pre>'),
  'bare code block': code('<pre>', 'x</pre>'),
  'code in a language': code('<div class="highlight-source-js"><pre><span class="k">if</span> ', 'x</pre></div>'),
  'code in lines': code('<pre><code><div>one</div><div>', '</div>two<br>three</code></pre>'),
  'numbered code': code(
    '<table><tr><td class="gutter"><pre>1</pre></td><td class="code"><pre><code class="language-c">',
    'x</code></pre></td></tr></table>',
  ),
  details: block(({text, parts}) => `<details><summary>more ${text}</summary>${parts.join('')}</details>`),
  verse: lines(({text, parts}) => `<p>${[text, ...parts].join('<br>\n')}</p>`),
  'paragraphs by breaks': lines(({text, parts}) => `<div>${[text, ...parts].join('<br><br>')}</div>`),
  youtube: lines(({text}) => `${text}<iframe src="https://www.youtube.com/embed/dQw4w9WgXcQ?start=1"></iframe>`),
  vimeo: lines(({text}) => `<p>${text}<iframe src="https://player.vimeo.com/video/146022717"></iframe>${text}</p>`),
  'other frame': lines(({n}) => `<iframe src="${site}/frame-${n}" title="A frame ${n}"></iframe>`),
  audio: lines(({n}) => `<audio controls><source src="${site}/sound-${n}.mp3"></audio>`),
  em: phrase(all('<em>', '</em>')),
  italics: phrase(all('<i>', '</i>')),
  strong: phrase(all('<strong>', '</strong>')),
  bold: phrase(all('<b>', '</b>')),
  'blanks in bold': phrase(all('<b> ', ' </b>')),
  deleted: phrase(all('<del>', '</del>')),
  'struck out': phrase(all('<s>', '</s>')),
  code: phrase(all('<code>', '</code>')),
  teletype: leaf(bare('<tt>', '</tt>')),
  key: phrase(all('<kbd>', '</kbd>')),
  sample: phrase(all('<samp>', '</samp>')),
  marked: phrase(all('<mark>', '</mark>')),
  small: phrase(all('<small>', '</small>')),
  underlined: phrase(all('<u>', '</u>')),
  inserted: phrase(all('<ins>', '</ins>')),
  quoted: phrase(all('<q>', '</q>')),
  cited: phrase(all('<cite>', '</cite>')),
  abbreviation: phrase(all('<abbr title="What it means">', '</abbr>')),
  span: phrase(all('<span style="color: red">', '</span>')),
  font: phrase(all('<font face="serif">', '</font>')),
  'in its own direction': phrase(all('<bdi dir="rtl">', '</bdi>')),
  time: leaf(bare('<time datetime="2025-02-10">', '</time>')),
  subscript: leaf(({n}) => `H<sub>${n}</sub>`),
  superscript: leaf(({n}) => `m<sup>${n}</sup>1<sup>st</sup>`),
  ruby: leaf(() => '<ruby>漢<rt>かん</rt>字<rt>じ</rt></ruby>'),
  'ruby with brackets': leaf(() => '<ruby>東京<rp>(</rp><rt>とうきょう</rt><rp>)</rp></ruby>'),
  link: phrase((own) => all(`<a href="${site}/link-${own.n}?a=1&amp;b=(2)">`, '</a>')(own)),
  'titled link': phrase((own) =>
    all(`<a href="/titled-${own.n}#part" title="The &quot;title&quot; ${own.n}">`, '</a>')(own),
  ),
  'link around blocks': {
    is: 'block',
    in: 'blocks',
    html: (own) => all(`<a href="${site}/card-${own.n}">`, '</a>')(own),
  },
  'link in the page': phrase(all('<a href="#elsewhere">see ', '</a>')),
  'unsafe link': phrase(all('<a href="javascript:alert(1)">', '</a>')),
  picture: leaf(({text, n}) => `<img src="${site}/picture-${n}.png" alt="${text}">`),
  'responsive picture': leaf(
    ({n}) =>
      `<picture><source srcset="${site}/big-${n}.webp 2x"><img src="${site}/small-${n}.png" alt="small" title="large"></picture>`,
  ),
  'linked picture': leaf(
    ({text, n}) => `<a href="${site}/whole-${n}"><img src="${site}/part-${n}.png" alt="part">${text}</a>`,
  ),
  formula: leaf(
    () =>
      `<span class="katex"><span class="katex-mathml"><math><semantics><mrow></mrow><annotation encoding="application/x-tex">${tex}</annotation></semantics></math></span><span class="katex-html" aria-hidden="true">drawn</span></span>`,
  ),
  'formula in a script': leaf(
    () =>
      `<span class="MathJax_Preview"></span><script type="math/tex; mode=display">${tex.replace('&lt;', '<')}</script>`,
  ),
  'formula of Wikipedia': leaf(
    ({n}) =>
      `<span class="mwe-math-element"><span class="mwe-math-mathml-inline"><math alttext="{\\displaystyle ${tex}}"><mi>a</mi></math></span><img src="${site}/math-${n}.svg" class="mwe-math-fallback-image-inline" alt="{\\displaystyle ${tex}}"></span>`,
  ),
  footnote: leaf(({n}) => `word<sup><a href="#note-${n}">${n}</a></sup>`),
  break: leaf(bare('', '<br>x')),
  'word break': leaf(bare('', '<wbr>')),
  comment: leaf(() => '<!-- not to be seen -->'),
  script: leaf(() => '<script>notToBeSeen()</script><style>p { color: red }</style>'),
  hidden: leaf(() => '<span hidden>not to be seen</span><span style="display: none">nor this</span>'),
  button: leaf(() => '<button>Copy</button>'),
}
