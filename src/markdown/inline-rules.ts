import {altText} from './alt-text'
import {destination} from './destination'
import {codeSpan} from './fences'
import {withoutShortcodes} from './shortcodes'
import {texText} from './tex-text'
import type {Rule} from './write-nodes'

/** By name or mark. Texts in the content are escaped already, and emphasis stands where its signs work. */
export const inlineRules: Readonly<Record<string, Rule>> = {
  br: () => '\\\n',
  em: (content) => `*${content}*`,
  strong: (content) => `**${content}**`,
  del: (content) => `~~${content}~~`,
  code: (content) => codeSpan(withoutShortcodes(content)),
  'data-tex': (_, formula) => texText(formula),
  'data-footnote': (_, call) => `[^${call.getAttribute('data-footnote')}]`,
  img: (_, image) => `![${altText(image.getAttribute('alt') ?? '')}](${destination(image, 'src')})`,
  a: link,
}

function link(content: string, node: Element): string {
  const embed = node.getAttribute('data-embed')
  if (embed === 'youtube' || embed === 'vimeo') return `{{< ${embed} ${node.textContent} >}}`
  return `[${content}](${destination(node, 'href')})`
}
