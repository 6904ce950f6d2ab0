import {isElement} from './element'

const leaves = 'p h1 h2 h3 h4 h5 h6 pre hr dt th td caption figcaption summary legend'
const containers = 'ul ol li dl dd blockquote table thead tbody tfoot tr figure menu dir'
const wrappers = `address article aside body center details dialog div fieldset footer form header hgroup html main nav
  search section noscript`

const blockNames = new Set(`${leaves} ${containers} ${wrappers}`.split(/\s+/))

/** Whether text before and after an element stands on lines of its own. */
export function isBlock(node: Node): boolean {
  return isElement(node) && blockNames.has(node.localName)
}

/** Selector of every block. */
export const anyBlock = [...blockNames].join()
