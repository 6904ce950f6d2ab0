import {JSDOM} from 'jsdom'
import {expect, it} from 'vitest'
import {dropUnseen} from '../../../src/article/body/drop-unseen'

const leftOf = (html: string) => {
  const {body} = new JSDOM(html).window.document
  dropUnseen(body)
  return body.innerHTML
}

it('drops the mark that links to the term, caption or paragraph it stands in', () => {
  expect(leftOf('<dl><dt id="f">f()<a class="headerlink" href="#f">¶</a></dt><dd>Runs.</dd></dl>')).toBe(
    '<dl><dt id="f">f()</dt><dd>Runs.</dd></dl>',
  )
  expect(leftOf('<div id="c"><span>Code</span><a href="#c">#</a></div>')).toBe('<div id="c"><span>Code</span></div>')
})

it('leaves such a mark that leads elsewhere, and words that link to where they stand', () => {
  const page = '<p id="a">See <a href="#b">§</a> and <a href="#a">this</a>.</p>'
  expect(leftOf(page)).toBe(page)
})
