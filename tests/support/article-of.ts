import type {Article} from '../../src/article/article'

/** An article of a portal, with whatever a test says of it. */
export function articleOf(parts: Partial<Article> = {}): Article {
  return {
    title: '一座桥的修缮',
    canonicalUrl: 'https://news.example.com.cn/a/1.html',
    byline: [],
    published: {iso: '2025-02-10T23:15:12+08:00', zone: '+08:00', certainty: 'stated'},
    language: 'zh-CN',
    keywords: [],
    translations: [],
    markdown: '桥修好了。',
    opening: '桥修好了。',
    images: [],
    extent: {words: 5, wordsVisible: 5, images: 0, imagesVisible: 0},
    formulas: 0,
    notices: [],
    ...parts,
  }
}
