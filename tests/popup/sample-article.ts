import type {Article} from '../../src/article/article'

/** A plain article; a test changes the part it is about. */
export const sampleArticle: Article = {
  title: 'The River Otter',
  canonicalUrl: 'https://www.valleypost.example/otter',
  byline: ['Ada Brook'],
  published: {iso: '2025-02-10T23:15:12+08:00', zone: '+08:00', certainty: 'stated'},
  leadImage: 'https://www.valleypost.example/otter.jpg',
  language: 'en',
  keywords: ['otters'],
  translations: [],
  markdown: 'They are back.',
  opening: 'They are back.',
  images: [],
  extent: {words: 3, wordsVisible: 3, images: 0, imagesVisible: 0},
  formulas: 0,
  notices: [],
}
