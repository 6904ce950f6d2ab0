import {altText} from './alt-text'
import {destination} from './destination'
import {codeSpan} from './fences'
import {withoutShortcodes} from './shortcodes'
import {texText} from './tex-text'
import type {Writer} from './writer'

/** Texts in the content are escaped already, and emphasis stands where its signs work. */
export const inlineWriters: Readonly<Record<string, Writer>> = {
  br: () => '\\\n',
  em: (content) => `*${content}*`,
  strong: (content) => `**${content}**`,
  del: (content) => `~~${content}~~`,
  code: (content, element) =>
    element.parentElement?.localName === 'pre' ? content : codeSpan(withoutShortcodes(element.textContent ?? '')),
  span: (_, element) => texText(element),
  sup: (_, element) => `[^${attribute(element, 'data-footnote')}]`,
  img: (_, element) => `![${altText(attribute(element, 'alt'))}](${destination(element, 'src')})`,
  a: link,
}

function attribute(element: Element, name: string): string {
  return element.getAttribute(name) ?? ''
}

function link(content: string, node: Element): string {
  const embed = attribute(node, 'data-embed')
  if (embed === 'youtube' || embed === 'vimeo') return `{{< ${embed} ${node.textContent} >}}`
  return `[${content}](${destination(node, 'href')})`
}
