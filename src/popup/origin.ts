import type {Article} from '../article/article'
import type {FieldName} from '../clip/edits'
import type {TextName} from '../text/say'

/** Where the value that a field suggests came from; `undefined` where the page offered none. */
export function originOf(name: FieldName, article: Article): TextName | undefined {
  switch (name) {
    case 'title':
      return article.title ? 'originPage' : undefined
    case 'date':
      return article.published && (article.published.certainty === 'stated' ? 'originPage' : 'originSeen')
    case 'summary':
      return article.opening ? 'originOpening' : undefined
    case 'tags':
    case 'categories':
      return 'originSite'
    case 'byline':
      return article.byline.length ? 'originPage' : undefined
    case 'languages':
      return article.language ? 'originPage' : undefined
    case 'thumbnail':
      if (article.leadImage) return 'originLeadImage'
      return article.images.length ? 'originFirstPicture' : undefined
    case 'slug':
      return 'originTitle'
    case 'fileName':
      return 'originDateAndSlug'
    case 'picturesLeftOut':
      return 'originPage'
    case 'flags':
      return 'originTheme'
  }
}
