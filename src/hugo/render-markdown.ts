import {goldmark} from './goldmark'
import {putBackShortcodes, takeOutShortcodes} from './shortcodes'

/**
 * Markdown as HTML, as Hugo's default configuration renders it. Raw HTML is left out; addresses are not checked beyond
 * their scheme, so the result belongs in a frame that runs nothing.
 */
export function renderMarkdown(markdown: string): string {
  const {text, shortcodes} = takeOutShortcodes(markdown)
  return putBackShortcodes(goldmark.render(text, {}), shortcodes)
}
