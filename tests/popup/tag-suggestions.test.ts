import {expect, test} from 'vitest'
import {tagSuggestions} from '../../src/popup/tag-suggestions'
import {sampleArticle} from './sample-article'

test('earlier tags the article names come first, then keywords, then words of the text, then other earlier tags', () => {
  const article = {
    ...sampleArticle,
    title: 'The quiet return of otters',
    keywords: ['wildlife'],
    markdown: 'Nobody saw the otters. The otters of Harrow came at night. Harrow slept, and so did all Harrow.',
  }
  expect(tagSuggestions(article, ['politics', 'night'])).toEqual(['night', 'wildlife', 'otters', 'Harrow', 'politics'])
})

test('words of a script without blanks are found', () => {
  const article = {
    ...sampleArticle,
    language: 'zh-CN',
    title: '法国发展人工智能',
    keywords: [],
    markdown: '法国希望发展。人工智能在法国。',
  }
  expect(tagSuggestions(article, [])).toContain('法国')
})

test('addresses of links and code are no words', () => {
  const link = '[x](https://Example.com/Example) `Example` https://Example.com'
  expect(tagSuggestions({...sampleArticle, keywords: [], markdown: link.repeat(5)}, [])).not.toContain('Example')
})

test('a language tag that is none does no harm', () => {
  expect(tagSuggestions({...sampleArticle, language: 'not a tag'}, [])).toEqual(['otters'])
})
