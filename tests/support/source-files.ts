import {readdirSync, readFileSync} from 'node:fs'
import {join, posix} from 'node:path'
import {type ESTree, parseSync, Visitor} from 'vite'

/** A file of ours, parsed. `path` is relative to its folder, with `/`. */
export type SourceFile = {readonly path: string; readonly text: string; readonly program: ESTree.Program}

/** One import of one file. `target` is a path in the same folder without its extension, or the name of a package. */
export type Import = {
  readonly from: string
  readonly target: string
  readonly kind: 'type' | 'value'
  readonly isPackage: boolean
}

/** Every script under a folder of the project (`src`), in one order on every machine. */
export function sourceFiles(folder: string): readonly SourceFile[] {
  return readdirSync(folder, {recursive: true, encoding: 'utf8'})
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => /\.(tsx?|mjs)$/.test(path))
    .sort()
    .map((path) => sourceFile(path, readFileSync(join(folder, path), 'utf8')))
}

/** Throws where the text is no TypeScript, for a file that cannot be read cannot be judged. */
export function sourceFile(path: string, text: string): SourceFile {
  const {program, errors} = parseSync(path, text)
  const [error] = errors
  if (error) throw new SyntaxError(`${path}: ${error.message}`)
  return {path, text, program}
}

/** All a file imports or re-exports, late imports and `import('…').Type` as well. */
export function importsOf(file: SourceFile): readonly Import[] {
  const found: Import[] = []
  const add = (specifier: string, kind: Import['kind']) => found.push(importOf(file, specifier, kind))

  new Visitor({
    ImportDeclaration: (node) => add(node.source.value, importKind(node)),
    ExportNamedDeclaration: (node) => node.source && add(node.source.value, node.exportKind ?? 'value'),
    ExportAllDeclaration: (node) => add(node.source.value, node.exportKind ?? 'value'),
    ImportExpression: ({source}) => add(source.type === 'Literal' ? String(source.value) : '?', 'value'),
    TSImportType: (node) => add(node.source.value, 'type'),
  }).visit(file.program)
  return found
}

function importKind(node: ESTree.ImportDeclaration): Import['kind'] {
  if (node.importKind === 'type') return 'type'
  const kinds = node.specifiers.map((one) => (one.type === 'ImportSpecifier' ? one.importKind : 'value'))
  return kinds.length > 0 && kinds.every((kind) => kind === 'type') ? 'type' : 'value'
}

function importOf(file: SourceFile, specifier: string, kind: Import['kind']): Import {
  const isPackage = !specifier.startsWith('.')
  const target = isPackage ? packageOf(specifier) : posix.join(posix.dirname(file.path), specifier)
  return {from: file.path, target: target.replace(/\.(tsx?|mjs)$/, ''), kind, isPackage}
}

function packageOf(specifier: string): string {
  if (specifier.startsWith('node:')) return 'node:'
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/')
}
