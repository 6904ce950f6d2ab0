import {type ESTree, Visitor} from 'vite'
import type {SourceFile} from './source-files'

export type Limits = {readonly file: number; readonly function: number}

/** Files and functions over the limits, in lines, each as a sentence. Nested functions count on their own and in their parents. */
export function longParts(file: SourceFile, limits: Limits): readonly string[] {
  const lines = linesOf(file.text, 0, file.text.trimEnd().length)
  const found = lines > limits.file ? [`${file.path} has ${lines} lines`] : []
  const measure = ({start, end}: ESTree.Node) => {
    const length = linesOf(file.text, start, end)
    const first = linesOf(file.text, 0, start)
    if (length > limits.function) found.push(`${file.path}:${first} has a function of ${length} lines`)
  }

  new Visitor({FunctionDeclaration: measure, FunctionExpression: measure, ArrowFunctionExpression: measure}).visit(
    file.program,
  )
  return found
}

function linesOf(text: string, start: number, end: number): number {
  return text.slice(start, end).split('\n').length
}
