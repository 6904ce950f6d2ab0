import type {Rule} from 'turndown'
import {altText} from './alt-text'
import {destination} from './destination'
import {codeSpan} from './fences'
import {withoutShortcodes} from './shortcodes'
import {texText} from './tex-text'

/** Texts in the content are escaped already, and emphasis stands where its signs work. */
export const inlineRules: Readonly<Record<string, Rule>> = {
  lineBreak: {filter: 'br', replacement: () => '\\\n'},
  emphasis: {filter: 'em', replacement: (content) => `*${content}*`},
  strong: {filter: 'strong', replacement: (content) => `**${content}**`},
  deleted: {filter: 'del', replacement: (content) => `~~${content}~~`},
  code: {
    filter: (node) => node.nodeName === 'CODE' && node.parentNode?.nodeName !== 'PRE',
    replacement: (_, node) => codeSpan(withoutShortcodes(node.textContent ?? '')),
  },
  formula: {
    filter: (node) => node.hasAttribute('data-tex'),
    replacement: (_, node) => texText(node as Element),
  },
  call: {
    filter: (node) => node.hasAttribute('data-footnote'),
    replacement: (_, node) => `[^${attribute(node, 'data-footnote')}]`,
  },
  image: {
    filter: 'img',
    replacement: (_, node) => `![${altText(attribute(node, 'alt'))}](${destination(node as Element, 'src')})`,
  },
  link: {filter: 'a', replacement: (content, node) => link(content, node as Element)},
}

function attribute(node: Node, name: string): string {
  return (node as Element).getAttribute(name) ?? '' // rules are asked for elements alone
}

function link(content: string, node: Element): string {
  const embed = attribute(node, 'data-embed')
  if (embed === 'youtube' || embed === 'vimeo') return `{{< ${embed} ${node.textContent} >}}`
  return `[${content}](${destination(node, 'href')})`
}
