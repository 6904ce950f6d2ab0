import type {Extent} from '../article/article'
import {say} from '../text/say'

/** How much of what the page shows is in the clip. */
export function extentSentence({words, wordsVisible, images, imagesVisible}: Extent): string {
  return say('extent', portion(words, wordsVisible), portion(images, imagesVisible))
}

/** `812` where all was kept, else `812 of 1,020`. What is found inside folded parts of a page is not visible there. */
function portion(kept: number, visible: number): string | number {
  return visible > kept ? say('extentOf', kept, visible) : kept
}
