import type {Site} from '../../scripts/serve-samples.mjs'

const sentence = 'It carries the mail, the bread and whoever has a reason to be on the other side before noon.'
const body = `<!doctype html><html lang="en"><title>The ferry</title><article><h1>The ferry</h1>
<p>${sentence} Nobody has ever seen it late.</p>
<p id="first">The ferry leaves at nine, and waits for nobody but the doctor.</p>
<table><tr><th>Day</th><th>Boats</th></tr><tr><td>Monday</td><td>4</td></tr><tr><td>Sunday</td><td>1</td></tr></table>
<p>${sentence} In winter the rope is changed twice.</p>
<pre><code>if (fog) {
  wait()
}</code></pre>
<ol start="3"><li>Ring the bell.</li><li>Wait for <em>two</em> answers.</li><li>Cast off.</li></ol>
<p>${sentence} The lamp is lit from October on.</p></article></html>`

/** One article with a table and code in it, to select from. */
export const ferrySite: Site = {'//www.ferry.example/': {type: 'text/html; charset=utf-8', body}}
