/** A page with an article that is long enough to be taken for one. */
export function articlePage(title: string, head = ''): string {
  const paragraph =
    '<p>The old bridge over the river was taken apart, stone by stone, and put together again, with care.</p>'
  return `<!doctype html><html lang="en"><head><title>${title}</title>${head}</head>
<body><article><h1>${title}</h1>${paragraph.repeat(9)}</article></body></html>`
}
