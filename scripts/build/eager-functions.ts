import MagicString from 'magic-string'
import type {Plugin} from 'vite'
import {isNode, type Node, nodesOf} from './syntax-tree.ts'

/**
 * For a script that runs once and needs nearly all of its functions. An engine skims a function to find its end, and reads
 * it again when it is called, but one that stands in parentheses it compiles at once (a call is expected to follow).
 * Works on what is written, for a minifier would take the parentheses away.
 */
export function eagerFunctions(): Plugin {
  return {
    name: 'eager-functions',
    generateBundle(_, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type === 'chunk') chunk.code = eager(chunk.code, this.parse(chunk.code))
      }
    },
  }
}

/** In signs: shorter ones are read twice in no time, and the parentheses would only make the script longer. */
const short = 40

/**
 * The same program, every function in parentheses but short arrows and what classes and accessors hold: declared ones become
 * variables at the top of their block, methods of objects become values.
 */
export function eager(code: string, program: unknown): string {
  const text = new MagicString(code)
  for (const node of nodesOf(program)) {
    if (node.type === 'ArrowFunctionExpression') {
      if (node.end - node.start >= short) wrap(text, node)
    } else if (node.type === 'FunctionExpression' && code.startsWith('function', node.start)) wrap(text, node)
    else if (node.type === 'Property' && node.method) wrapMethod(text, node)
    else if (node.type === 'BlockStatement' || node.type === 'FunctionBody') declareFirst(text, node)
  }
  return text.toString()
}

function wrap(text: MagicString, {start, end}: Node): void {
  text.prependRight(start, '(').appendLeft(end, ')')
}

/** `name(…){…}` alone: a generator or an asynchronous one has a word or a sign before its name. `super` would lose its home. */
function wrapMethod(text: MagicString, {start, value}: Node): void {
  if (!isNode(value)) return
  const isPlain = /^\w+$/.test(text.original.slice(start, value.start))
  const isAtHome = /\bsuper\b/.test(text.original.slice(value.start, value.end))
  if (isPlain && !isAtHome) text.prependRight(value.start, ':(function').appendLeft(value.end, ')')
}

/** One list of variables before the first statement that is no directive. */
function declareFirst(text: MagicString, {body}: Node): void {
  const statements = Array.isArray(body) ? body.filter(isNode) : []
  const first = statements.find(({directive}) => directive === undefined || directive === null)
  const declared = statements.filter(({type}) => type === 'FunctionDeclaration')
  if (!first) return
  const top = first === declared[0] ? first.end : first.start
  for (const [at, {start, end, id}] of declared.entries()) {
    if (!isNode(id)) continue
    const {name} = id
    text.prependRight(start, `${at === 0 ? 'var ' : ''}${name}=(`)
    text.appendLeft(end, at === declared.length - 1 ? ');' : '),')
    text.remove(text.original[id.start - 1] === ' ' ? id.start - 1 : id.start, id.end)
    if (start > top) text.move(start, end, top)
  }
}
