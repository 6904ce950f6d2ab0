/** As the median of many news pages is: some 72 kB and 630 elements, the article in the middle of what sites put around. */
export function medianPage(): string {
  const aside = `<ul>${links(60)}</ul>`
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>The long way to the lighthouse - The Quay</title>
<meta property="og:site_name" content="The Quay"><meta property="og:title" content="The long way to the lighthouse">
<meta property="article:published_time" content="2025-03-04T09:30:00+01:00"><meta property="article:section" content="Harbours">
<meta name="keywords" content="lighthouse, harbour, wind"><meta name="author" content="Edda Thorne">
<script type="application/ld+json">${JSON.stringify(linked)}</script><style>${'.x{color:#222;margin:0 auto}\n'.repeat(400)}</style>
<script>${'window.later=(window.later||[]);later.push(function(){return document.title});\n'.repeat(120)}</script></head>
<body><header><nav><ul>${links(50)}</ul></nav></header><main><article><h1>The long way to the lighthouse</h1>
<p class="byline">By <a rel="author" href="/edda">Edda Thorne</a></p>${sections()}</article><aside>${aside}</aside></main>
<footer><ul>${links(40)}</ul></footer></body></html>`
}

const linked = {
  '@type': 'NewsArticle',
  headline: 'The long way to the lighthouse',
  datePublished: '2025-03-04T09:30:00+01:00',
  author: {'@type': 'Person', name: 'Edda Thorne'},
}

const sentence = 'The boat went out at nine and came back at noon, and nobody on the quay could say who had steered it.'

function sections(): string {
  return times(6, (at) => `<h2>Part ${at + 1}</h2>${times(6, paragraph)}${picture(at)}`)
}

function paragraph(at: number): string {
  return `<p>${sentence} <a href="/${at}?utm_source=x">The log of ${1890 + at}</a> tells it <em>otherwise</em>. ${sentence.repeat(5)}</p>`
}

function picture(at: number): string {
  return `<figure><img src="/p/${at}.jpg" alt="The lighthouse, view ${at}" width="600" height="400"><figcaption>View ${at}</figcaption></figure>`
}

function links(count: number): string {
  return times(count, (at) => `<li><a class="teaser" href="/news/${at}">What happened on day ${at}</a></li>`)
}

function times(count: number, part: (at: number) => string): string {
  return Array.from({length: count}, (_, at) => part(at)).join('\n')
}
