import type {Site} from '../../scripts/serve-samples.mjs'

const html = 'text/html; charset=utf-8'

/** Pages nobody can clip, each for a reason of its own. */
export const troubleSite: Site = {
  '//www.shop.example/': {
    type: html,
    body: `<!doctype html><title>Corner shop</title><nav>${'<a href="/x">Shelf</a> '.repeat(40)}</nav><form><input name="q"></form>`,
  },
  '//www.frames.example/': {
    type: html,
    body: '<!doctype html><title>Manual</title><frameset cols="20%,80%"><frame src="/nav"><frame src="/text"></frameset>',
  },
  '//www.frames.example/nav': {type: html, body: '<a href="/text">Text</a>'},
  '//www.frames.example/text': {type: html, body: '<p>The text of the manual.</p>'},
  '//www.slow.example/': {
    type: html,
    body: '<!doctype html><title>Slow</title><p>The first words are here, the rest is',
    stalls: true,
  },
  '//www.report.example/report.pdf': {type: 'application/pdf', body: pdf('The yearly report')},
  '//www.letters.example/': {
    type: html,
    body: `<!doctype html><title>A letter</title><article><h1>A letter</h1>${'<p>It rained all week, and we stayed in and read to each other by the stove.</p>'.repeat(5)}</article>`,
  },
}

/** The smallest PDF viewers take: one page with one line. */
function pdf(line: string): string {
  const stream = `BT /F 18 Tf 20 100 Td (${line}) Tj ET`
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 200]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>',
    `<</Length ${stream.length}>>\nstream\n${stream}\nendstream`,
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>',
  ]
  const parts = objects.map((body, index) => `${index + 1} 0 obj\n${body}\nendobj\n`)
  const starts = parts.map((_, index) => 9 + parts.slice(0, index).join('').length)
  const table = starts.map((start) => `${String(start).padStart(10, '0')} 00000 n \n`).join('')
  const size = objects.length + 1
  return `%PDF-1.4\n${parts.join('')}xref\n0 ${size}\n0000000000 65535 f \n${table}trailer\n<</Size ${size}/Root 1 0 R>>\nstartxref\n${9 + parts.join('').length}\n%%EOF\n`
}
