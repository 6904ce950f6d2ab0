import {expect, test} from 'vitest'
import {asQuotation} from '../../src/clip/as-quotation'
import {withoutPictures} from '../../src/clip/without-pictures'

const src = 'https://example.org/a (1).png'
const written = 'https://example.org/a%20(1).png'
const without = (markdown: string, caption?: string) =>
  withoutPictures(markdown, [{src, alt: '', ...(caption && {caption})}])

test.for<[string, string, string]>([
  ['alone in its paragraph', `One\n\n![A](${written})\n\nTwo`, 'One\n\nTwo'],
  ['at the end', `One\n\n![A](${written})`, 'One'],
  ['at the beginning', `![A](${written})\n\nOne`, 'One'],
  ['in a line of text', `One ![A](${written}) two`, 'One two'],
  ['with the link around it', `One\n\n[![A](${written})](https://example.org/big)\n\nTwo`, 'One\n\nTwo'],
  ['with a title', `![A](${written} "T \\" t")\n\nOne`, 'One'],
  ['with an alternative text that is code', `![\`a](b\`](${written})\n\nOne`, 'One'],
  ['in a quotation', `> One\n>\n> ![A](${written})\n>\n> Two`, '> One\n>\n> Two'],
  ['as an item of a list', `- One\n- ![A](${written})\n- Two`, '- One\n- Two'],
  ['in a table', `| ![A](${written}) | b |`, '| | b |'],
  ['twice', `![A](${written}) ![B](${written})\n\nOne`, 'One'],
])('a picture is taken out %s', ([, markdown, expected]) => {
  expect(without(markdown)).toBe(expected)
})

test('its caption goes with it, and text that is none stays', () => {
  expect(without(`One\n\n![A](${written})\n\n*The old bridge, 1911.*\n\nTwo`, 'The old bridge, 1911.')).toBe(
    'One\n\nTwo',
  )
  expect(without(`![A](${written})\n\n*Not this.*`, 'The old bridge, 1911.')).toBe('*Not this.*')
})

test('other pictures, and what only looks like one in code, stay', () => {
  const markdown = `![B](https://example.org/b.png)\n\n\`![A](${written})\`\n\n\`\`\`md\n![A](${written})\n\n\`\`\`\n\nEnd`
  expect(without(markdown)).toBe(markdown)
})

test('a quotation of Markdown quotes each line, in code too', () => {
  expect(asQuotation('One\n\n```\na\n\nb\n```')).toBe('> One\n>\n> ```\n> a\n>\n> b\n> ```')
})
