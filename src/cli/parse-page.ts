import {JSDOM, VirtualConsole} from 'jsdom'

/** A page in a window of its own, to be closed after use. No script runs, nothing is loaded, no style sheet is read. */
export function parsePage(html: string, url: string): JSDOM {
  return new JSDOM(withoutStyles(html), {url, virtualConsole: new VirtualConsole()})
}

/** What stands in a page's body. At the start of a page a parser would put some of it into the head. */
export function parseFragment(html: string, url: string): JSDOM {
  return parsePage(/^\s*<(?:!doctype|html|head|body)\b/i.test(html) ? html : `<!doctype html><body>${html}`, url)
}

/**
 * jsdom takes more than half of its time for style sheets, and throws at what browsers pass over. Of two `type`s the first
 * counts, and without quotation marks it also leaves JSON intact that has a `<style>` in its strings.
 */
function withoutStyles(html: string): string {
  return html.replace(/<style(?=[\s>/])/gi, '$& type=unread')
}
