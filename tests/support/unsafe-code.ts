import {Visitor} from 'vite'
import type {SourceFile} from './source-files'

const htmlProperties = new Set(['innerHTML', 'outerHTML', 'srcdoc', 'dangerouslySetInnerHTML'])
const htmlMethods = new Set([
  'insertAdjacentHTML',
  'document.write',
  'document.writeln',
  'setHTMLUnsafe',
  'createContextualFragment',
])
const network = new Set([
  'fetch',
  'XMLHttpRequest',
  'WebSocket',
  'EventSource',
  'sendBeacon',
  'importScripts',
  'RTCPeerConnection',
])
const evaluators = new Set(['eval', 'Function'])

/** Text made into markup or code, and every way to the network: each a sentence. */
export function unsafeCode({path, program}: SourceFile): readonly string[] {
  const found: string[] = []
  const tell = (deed: string) => found.push(`${path} ${deed}`)

  new Visitor({
    AssignmentExpression: ({left}) => htmlProperties.has(nameOf(left)) && tell(`sets ${nameOf(left)}`),
    JSXOpeningElement: ({attributes}) => {
      const set = attributes.flatMap((one) => (one.type === 'JSXAttribute' ? [nameOf(one.name)] : []))
      // A frame whose sandbox allows nothing runs no script and sends no form: there, and only there, text may be markup.
      const isFrame = attributes.some((one) => one.type === 'JSXAttribute' && isEmptySandbox(one))
      for (const name of set) if (htmlProperties.has(name) && !(name === 'srcdoc' && isFrame)) tell(`sets ${name}`)
    },
    MemberExpression: (node) => {
      const called = [nameOf(node), `${nameOf(node.object)}.${nameOf(node)}`].find((name) => htmlMethods.has(name))
      if (called) tell(`calls ${called}`)
    },
    Identifier: ({name}) => {
      if (network.has(name)) tell(`names ${name}`)
      if (evaluators.has(name)) tell(`evaluates with ${name}`)
    },
  }).visit(program)
  return found
}

function isEmptySandbox({name, value}: {readonly name: unknown; readonly value: unknown}): boolean {
  return nameOf(name) === 'sandbox' && (value as {value?: unknown} | null)?.value === ''
}

/** The last name of an expression: `a.b.c` and `a.b['c']` are both `c`. */
function nameOf(node: unknown): string {
  const {type, name, value, property} = node as {type: string; name?: string; value?: string; property?: unknown}
  if (type === 'MemberExpression') return nameOf(property)
  return type === 'Literal' ? String(value) : String(name ?? '')
}
