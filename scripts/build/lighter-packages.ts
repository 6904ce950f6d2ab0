import type {Plugin} from 'vite'
import {readability} from './readability-drops.ts'
import {type Node, nodesOf} from './syntax-tree.ts'
import {turndown} from './turndown-drops.ts'

/** What a package's file is without: members of its objects, values given to members, and calls that only write a log. */
export type Drops = {
  readonly file: RegExp
  readonly members: readonly string[]
  readonly calls: readonly string[]
  /** What is written from one text up to another, and what stands there instead. */
  readonly edits?: readonly (readonly [from: string, to: string, instead: string])[]
  /** Members that nobody outside the file asks for by name: each gets a name of two letters. */
  readonly inner?: RegExp
  /** Where the file's own way to export begins, and what stands there instead. */
  readonly exports?: readonly [from: string, to: string]
}

/** What no bundler can see to be dead weight, each said in a file of its own. Tests run the same lighter files. */
export const drops: readonly Drops[] = [readability, turndown]

/** Leave out, as the packages are read, what `drops` names. */
export function lighterPackages(): Plugin {
  return {
    name: 'lighter-packages',
    enforce: 'pre',
    transform(code, id) {
      const drop = drops.find(({file}) => file.test(id.replaceAll('\\', '/').split('?')[0] ?? ''))
      return drop && {code: renamed(without(code, this.parse(code), drop), drop), map: null}
    },
  }
}

type Span = {readonly start: number; readonly end: number; readonly instead?: string}

/** Throws where a name is not there any more, so that a new version of the package is looked at. */
export function without(code: string, program: unknown, {members, calls, exports, edits = []}: Drops): string {
  const missing = new Set(members)
  const spans: Span[] = []
  for (const node of nodesOf(program)) {
    const name = memberOf(node)
    if (name !== undefined && members.includes(name)) {
      missing.delete(name)
      spans.push({start: node.start, end: node.end + (code[node.end] === ',' ? 1 : 0)})
    } else if (isCall(node, calls, code)) spans.push(node)
  }
  for (const [from, to, instead] of edits) {
    const start = code.indexOf(from)
    const end = code.indexOf(to, start)
    if (start < 0 || end < 0) throw new Error(`no such text to replace: ${from}`)
    spans.push({start, end, instead})
  }
  if (missing.size > 0) throw new Error(`no such members to drop: ${[...missing].join(', ')}`)
  if (!exports) return cut(code, spans)

  const end = code.lastIndexOf(exports[0])
  if (end < 0) throw new Error(`no such exports: ${exports[0]}`)
  return cut(code, [...spans, {start: end, end: code.length}]) + exports[1]
}

export function renamed(code: string, {inner}: Drops): string {
  const names = [...new Set(inner ? code.match(inner) : [])]
  return inner ? code.replace(inner, (name) => `_${names.indexOf(name).toString(36)}`) : code
}

/** The name in `name() {…}` and `name: …` of an object, or in `object.name = …` as a statement. */
function memberOf(node: Node): string | undefined {
  if (node.type === 'Property') return nameOf(node.key)
  const assigned = node.type === 'ExpressionStatement' ? (node.expression as Node) : undefined
  const target = assigned?.type === 'AssignmentExpression' ? (assigned.left as Node) : undefined
  return target?.type === 'MemberExpression' && nameOf(target.object) === 'rules' ? nameOf(target.property) : undefined
}

function isCall(node: Node, calls: readonly string[], code: string): boolean {
  const call = node.type === 'ExpressionStatement' ? (node.expression as Node) : undefined
  const callee = call?.type === 'CallExpression' ? (call.callee as Node) : undefined
  return callee !== undefined && calls.includes(code.slice(callee.start, callee.end))
}

function nameOf(node: unknown): string | undefined {
  const {type, name} = (node ?? {}) as {readonly type?: unknown; readonly name?: unknown}
  return type === 'Identifier' && typeof name === 'string' ? name : undefined
}

/** What lies inside a span that is cut already goes with it. */
function cut(code: string, spans: readonly Span[]): string {
  let [out, at] = ['', 0]
  for (const {start, end, instead = ''} of [...spans].sort((a, b) => a.start - b.start)) {
    if (start < at) continue
    out += code.slice(at, start) + instead
    at = end
  }
  return out + code.slice(at)
}
