import {expect, test} from 'vitest'
import {extentLeft} from '../../src/clip/extent-left'
import {sampleArticle} from '../popup/sample-article'

const markdown =
  'The otter is back.\n\n![An otter](https://post.example/the/otter.jpg)\n\n## 河 川\n\nIt [swims](https://post.example/a/b).\n'
const extent = {words: 100, wordsVisible: 120, images: 3, imagesVisible: 4}
const article = {...sampleArticle, markdown, extent}

test('an untouched body keeps what was kept', () => {
  expect(extentLeft(article, markdown)).toEqual(extent)
})

test('a section and a picture left out are kept no more; addresses and descriptions are no words', () => {
  expect(extentLeft(article, 'The otter is back.\n')).toEqual({...extent, words: 96, images: 2})
})

test('as a quotation it is as much', () => {
  expect(extentLeft(article, markdown.replace(/^/gm, '> '))).toEqual(extent)
})

test('what is written by hand counts, and less than nothing is not kept', () => {
  expect(extentLeft(article, `${markdown}Two more.\n`).words).toBe(102)
  expect(extentLeft({...article, extent: {...extent, words: 2, images: 0}}, '')).toMatchObject({words: 0, images: 0})
})
