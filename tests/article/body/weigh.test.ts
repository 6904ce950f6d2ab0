import {JSDOM} from 'jsdom'
import {expect, test} from 'vitest'
import {weigh} from '../../../src/article/body/weigh'

const sentence = 'The ferry left at noon, and nobody on board had expected a calm sea that day in March.'
const page = `<main><p id="a">${sentence}</p><div id="b"><p>${sentence}</p><ul><li><a href="/x">More</a></li></ul></div><p id="c">${sentence} <span class="x">Share</span> <a href="/y">on</a></p><p><b class="y">Gone</b></p><p id="d"><a href="/z">The sea, <i class="z">calm</i></a> that day</p></main>`

test.for(['#b', '#a, #c', '.x', '.y', '.z', '.x, .y, #b', '#b li'])(
  'less %s, the page weighs what it weighs without it',
  (selector) => {
    const {body} = new JSDOM(page).window.document
    const weights = weigh(body)
    const {take, rest} = weights.pruning()
    for (const element of body.querySelectorAll(selector)) take(element)

    const [left, anew] = [rest(), weigh(body)]
    expect(left.blocks.map(({text}) => text)).toEqual(anew.blocks.map(({text}) => text))
    for (const element of body.querySelectorAll('*')) {
      expect(left.of(element)).toEqual(anew.of(element))
      expect(left.spanOf(element)).toEqual(anew.spanOf(element))
    }
  },
)
