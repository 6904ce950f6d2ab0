import type {ArticleImage} from '../article'

/** The pictures of a tidy body in order, each address once. */
export function imagesOf(body: HTMLElement): readonly ArticleImage[] {
  const images = new Map<string, ArticleImage>()
  for (const image of body.querySelectorAll('img')) {
    const src = image.getAttribute('src') ?? ''
    const caption = image.getAttribute('data-caption')
    if (!images.has(src)) images.set(src, {src, alt: image.getAttribute('alt') ?? '', ...(caption && {caption})})
  }
  return [...images.values()]
}
