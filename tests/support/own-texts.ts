import {type ESTree, Visitor} from 'vite'
import type {SourceFile} from './source-files'

/** Attributes and properties whose text a user reads or hears. */
const read =
  /^(?:title|alt|placeholder|label|text|textContent|innerText|message|(?:aria-|aria)(?:label|description|roledescription|valuetext|placeholder))$/i

/** Texts that stand in the code instead of in the messages, each a sentence. `names` are those of the messages. */
export function ownTexts({path, program}: SourceFile, names: ReadonlySet<string>): readonly string[] {
  const found: string[] = []
  const tell = (texts: readonly string[]) => {
    for (const text of texts) if (/\p{L}/u.test(text) && !names.has(text)) found.push(`${path} says ${text.trim()}`)
  }

  new Visitor({
    JSXText: ({value}) => tell([value]),
    JSXElement: ({children}) => tell(children.flatMap((one) => inJsx(one))),
    JSXFragment: ({children}) => tell(children.flatMap((one) => inJsx(one))),
    JSXAttribute: ({name, value}) => {
      if (value && name.type === 'JSXIdentifier' && read.test(name.name)) tell(inJsx(value))
    },
    Property: ({key, value}) => read.test(keyOf(key)) && tell(textsIn(value)),
    AssignmentExpression: ({left, right}) =>
      left.type === 'MemberExpression' && read.test(keyOf(left.property)) && tell(textsIn(right)),
    CallExpression: ({callee, arguments: [first]}) => {
      if (
        first &&
        callee.type === 'MemberExpression' &&
        /^(?:append|prepend|replaceChildren)$/.test(keyOf(callee.property))
      )
        tell(textsIn(first))
    },
  }).visit(program)
  return found
}

/** Names of messages that the code speaks of, wherever they stand as a text of their own. */
export function wordsIn({program}: SourceFile): readonly string[] {
  const words: string[] = []
  new Visitor({Literal: ({value}) => typeof value === 'string' && words.push(value)}).visit(program)
  return words
}

/** Numbers written for the browser's region instead of the language of the texts. */
export function strayNumbers({path, program}: SourceFile): readonly string[] {
  const found: string[] = []
  new Visitor({
    CallExpression: ({callee, arguments: words}) => {
      const name = callee.type === 'MemberExpression' ? keyOf(callee.property) : ''
      if (/^toLocale\w*String$/.test(name) && words.length === 0) found.push(`${path} calls ${name}()`)
    },
  }).visit(program)
  return found
}

function inJsx(node: {readonly type: string}): readonly string[] {
  if (node.type === 'Literal') return textsIn(node as ESTree.Expression)
  return node.type === 'JSXExpressionContainer' ? textsIn((node as ESTree.JSXExpressionContainer).expression) : []
}

/** What an expression may come to, as far as it is written here: not what is given to a call. */
function textsIn(node: {readonly type: string}): readonly string[] {
  const one = node as ESTree.Expression
  switch (one.type) {
    case 'Literal':
      return typeof one.value === 'string' ? [one.value] : []
    case 'TemplateLiteral':
      return one.quasis.map(({value}) => value.raw)
    case 'ConditionalExpression':
      return [one.consequent, one.alternate].flatMap(textsIn)
    case 'LogicalExpression':
    case 'BinaryExpression':
      return /^(?:[+]|&&|\|\||\?\?)$/.test(one.operator) ? [one.left, one.right].flatMap(textsIn) : []
    case 'ParenthesizedExpression':
    case 'TSAsExpression':
    case 'TSSatisfiesExpression':
      return textsIn(one.expression)
    default:
      return []
  }
}

function keyOf(node: {readonly type: string}): string {
  const {name, value} = node as {name?: unknown; value?: unknown}
  return String(name ?? value ?? '')
}
