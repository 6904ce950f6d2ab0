import {JSDOM} from 'jsdom'
import {describe, expect, it} from 'vitest'
import {trim} from '../../../src/article/body/trim'
import {weigh} from '../../../src/article/body/weigh'

const sentence = 'The committee met on Tuesday to discuss the new harbour plan, which has divided the town for years. '

/** What is left where the vote was for everything, or for paragraphs alone. */
function leftOf(html: string, kept = '*'): string {
  const {body} = new JSDOM(html).window.document
  trim(body, {weights: weigh(body), isKept: ({element}) => element.matches(kept), stated: ''})
  return body.textContent?.replace(/\s+/g, ' ').trim() ?? ''
}

describe('trim', () => {
  it('takes link lists out of tables that are there for the layout, and leaves tables of facts', () => {
    const row = '<tr><td><a href="/a">Another story of today, told at some length</a></td></tr>'
    const facts =
      '<table><tr><th>Country</th></tr><tr><td><a href="/fr">France</a></td></tr><tr><td><a href="/pl">Poland</a></td></tr></table>'
    const got = leftOf(
      `<table><tr><td><p>${sentence.repeat(3)}</p>${facts}<table>${row.repeat(5)}</table></td></tr></table>`,
    )
    expect(got).toMatch(/France.*Poland/)
    expect(got).not.toContain('Another story')
  })

  it('leaves the examples and terms that a manual ends with, and what introduces them', () => {
    const got = leftOf(
      `<p>${sentence.repeat(3)}</p><div class="tip"><b>Tip</b> Try it.</div><div class="tabs"><div><pre>run --all</pre></div></div>
       <div class="api"><dl><dt id="run">run()</dt><dd>Runs all.</dd></dl></div><div class="end">Filed under: manuals</div>`,
      'p',
    )
    expect(got).toMatch(/Try it\..*run --all.*run\(\).*Runs all\.$/)
  })
})
