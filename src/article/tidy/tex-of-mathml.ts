import {isElement} from './element'

const functions =
  /^(?:sin|cos|tan|cot|sec|csc|log|ln|exp|lim|max|min|sup|inf|det|gcd|dim|ker|arg|sinh|cosh|tanh|arcsin|arccos|arctan)$/
const accents: Readonly<Record<string, string>> = {
  '^': 'hat',
  '¯': 'bar',
  '‾': 'overline',
  '→': 'vec',
  '~': 'tilde',
  '˙': 'dot',
  '¨': 'ddot',
  '⏞': 'overbrace',
  '⏟': 'underbrace',
}
const invisible = /[\u2061-\u2064\u200b]/g

/** TeX of presentation MathML (W3C MathML Core). Letters and signs stay Unicode, which MathJax and KaTeX take. */
export function texOfMathml(math: Element): string {
  return partsOf(math).join(' ').replace(/\s+/g, ' ').trim()
}

function partsOf(parent: Element): string[] {
  return [...parent.children].map(texOf)
}

function texOf(node: Element): string {
  const write = writers[node.localName]
  return write ? write(node) : node.childElementCount ? partsOf(node).join(' ') : escaped(node)
}

const writers: Readonly<Record<string, (node: Element) => string>> = {
  annotation: () => '',
  'annotation-xml': () => '',
  mspace: () => '\\,',
  mtext: (node) => `\\text{${escaped(node)}}`,
  ms: (node) => `\\text{${escaped(node)}}`,
  mi: identifier,
  mfrac: (node) => `\\frac${pair(node)}`,
  msqrt: (node) => `\\sqrt{${partsOf(node).join(' ')}}`,
  mroot: (node) => `\\sqrt[${child(node, 1)}]{${child(node, 0)}}`,
  msub: (node) => `{${child(node, 0)}}_{${child(node, 1)}}`,
  msup: (node) => `{${child(node, 0)}}^{${child(node, 1)}}`,
  msubsup: (node) => `{${child(node, 0)}}_{${child(node, 1)}}^{${child(node, 2)}}`,
  munder: (node) => under(node),
  mover: (node) => over(node),
  munderover: (node) => `${child(node, 0)}\\limits_{${child(node, 1)}}^{${child(node, 2)}}`,
  mtable: (node) => `\\begin{matrix}${partsOf(node).join(' \\\\ ')}\\end{matrix}`,
  mtr: (node) => partsOf(node).join(' & '),
  mfenced: fenced,
  mphantom: (node) => `\\phantom{${partsOf(node).join(' ')}}`,
}

function child(node: Element, at: number): string {
  const found = node.children[at]
  return found ? texOf(found) : ''
}

function pair(node: Element): string {
  return `{${child(node, 0)}}{${child(node, 1)}}`
}

function identifier(node: Element): string {
  const name = escaped(node)
  if (functions.test(name)) return `\\${name}`
  return [...name].length > 1 ? `\\mathrm{${name}}` : name
}

function under(node: Element): string {
  const base = node.children[0]
  const isOperator = base?.localName === 'mo' || (base && functions.test(base.textContent?.trim() ?? ''))
  return isOperator
    ? `${child(node, 0)}\\limits_{${child(node, 1)}}`
    : `\\underset{${child(node, 1)}}{${child(node, 0)}}`
}

function over(node: Element): string {
  const accent = accents[node.children[1]?.textContent?.trim() ?? '']
  return accent ? `\\${accent}{${child(node, 0)}}` : `\\overset{${child(node, 1)}}{${child(node, 0)}}`
}

function fenced(node: Element): string {
  const between = (node.getAttribute('separators') ?? ',').trim()[0] ?? ''
  const edge = (name: string, fallback: string) => (node.getAttribute(name) ?? fallback).replace(/[{}]/, '\\$&') || '.'
  return `\\left${edge('open', '(')}${partsOf(node).join(between)}\\right${edge('close', ')')}`
}

function escaped(leaf: Element): string {
  const text = isElement(leaf) ? (leaf.textContent ?? '') : ''
  return text
    .replace(invisible, '')
    .trim()
    .replace(/\\/g, '\\backslash ')
    .replace(/[{}%$#&_]/g, '\\$&')
}
