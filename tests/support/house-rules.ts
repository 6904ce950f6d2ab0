import {type ESTree, Visitor} from 'vite'
import {type Import, importsOf, type SourceFile} from './source-files'

/** What a part may take from others: values to run, and types only. Every part may take errors. */
export type PartRules = {readonly values: readonly string[]; readonly types: readonly string[]}
export type House = {
  readonly parts: Readonly<Record<string, PartRules>>
  /** Where each outside package may be imported, by the start of the path. */
  readonly packageHomes: Readonly<Record<string, readonly string[]>>
}

/** Each breach is a sentence that names the file. */
export type Breach = string

/** The part a path belongs to: the longest key of the table that begins it. */
export function partOf(path: string, house: House): string | undefined {
  return Object.keys(house.parts)
    .filter((part) => isUnder(path, part))
    .sort((a, b) => b.length - a.length)[0]
}

/** Imports from one part to another that the table does not allow, and files that belong nowhere. */
export function importBreaches(files: readonly SourceFile[], house: House): readonly Breach[] {
  const homeless = files.filter(({path}) => !partOf(path, house)).map(({path}) => `${path} belongs to no part`)
  const own = files.flatMap(importsOf).filter(({isPackage}) => !isPackage)
  return [...homeless, ...own.filter((one) => !isAllowed(one, house)).map(sentenceOf)]
}

function isAllowed({from, target, kind}: Import, house: House): boolean {
  const part = partOf(from, house)
  const other = partOf(target, house)
  if (part === other || other === 'errors') return true
  const rules = part && house.parts[part]
  if (!rules || !other) return false
  return rules.values.includes(other) || (kind === 'type' && rules.types.includes(other))
}

/** Packages imported away from their home; a package without a home is in none. */
export function packageBreaches(files: readonly SourceFile[], house: House): readonly Breach[] {
  return files
    .flatMap(importsOf)
    .filter(({isPackage}) => isPackage)
    .filter(({from, target}) => !house.packageHomes[target]?.some((home) => isUnder(from, home)))
    .map(sentenceOf)
}

function sentenceOf({from, target, kind}: Import): Breach {
  return `${from} imports ${kind === 'type' ? 'types of ' : ''}${target}`
}

/** Circles of imports that run (types may refer to each other), each told from its first file. */
export function importCycles(files: readonly SourceFile[]): readonly Breach[] {
  const next = new Map(files.map((file) => [stem(file.path), valueTargets(file)]))
  return files
    .map(({path}) => stem(path))
    .filter((start) => reaches(next, next.get(start) ?? [], start))
    .map((path) => `${path} imports itself in the end`)
}

function valueTargets(file: SourceFile): readonly string[] {
  return importsOf(file)
    .filter(({kind, isPackage}) => kind === 'value' && !isPackage)
    .map(({target}) => target)
}

function reaches(next: ReadonlyMap<string, readonly string[]>, from: readonly string[], goal: string): boolean {
  const seen = new Set<string>()
  const open = [...from]
  for (let path = open.pop(); path !== undefined; path = open.pop()) {
    if (path === goal) return true
    if (seen.has(path)) continue
    seen.add(path)
    open.push(...(next.get(path) ?? []))
  }
  return false
}

/** File names that say nothing, that are not kebab-case, and files that only pass on what others export. */
export function nameBreaches(files: readonly SourceFile[]): readonly Breach[] {
  return files.flatMap(({path, program}) => [
    ...(/(^|\/)(utils?|helpers?|common|types|constants|index)(\/|\.tsx?$)/.test(path) ? [`${path} says nothing`] : []),
    ...(/^([a-z0-9.]+(-[a-z0-9.]+)*\/)*[a-z0-9]+(-[a-z0-9]+)*(\.d)?\.tsx?$/.test(path)
      ? []
      : [`${path} is not kebab-case`]),
    ...(program.body.some(isReExport) ? [`${path} exports what is not its own`] : []),
  ])
}

function isReExport(node: SourceFile['program']['body'][number]): boolean {
  return node.type === 'ExportAllDeclaration' || (node.type === 'ExportNamedDeclaration' && node.source !== null)
}

const layout = new Set([
  'innerText',
  'offsetWidth',
  'offsetHeight',
  'clientWidth',
  'clientHeight',
  'getClientRects',
  'getBoundingClientRect',
  'defaultView',
])
const chance = new Set(['Date.now', 'Math.random'])
const domClass = /^(Node|NodeFilter|Element|Document|Text|Comment|Attr|(HTML|SVG)\w*Element)$/

/** Uses of the clock, of chance, of layout and of DOM classes (Node has none). Other globals are the linter's. */
export function impurities({path, program}: SourceFile): readonly Breach[] {
  const found: Breach[] = []
  const tell = (deed: string) => found.push(`${path} ${deed}`)

  new Visitor({
    MemberExpression: ({object, property}) => {
      const name = `${nameOf(object)}.${nameOf(property)}`
      if (layout.has(nameOf(property))) tell(`reads ${nameOf(property)}`)
      if (chance.has(name)) tell(`calls ${name}`)
      if (domClass.test(nameOf(object))) tell(`needs the class of ${name}`)
    },
    BinaryExpression: ({operator, right}) => {
      if (operator === 'instanceof' && domClass.test(nameOf(right))) tell(`needs the class ${nameOf(right)}`)
    },
    NewExpression: ({callee, arguments: given}) => {
      if (nameOf(callee) === 'Date' && given.length === 0) tell('asks the clock')
    },
  }).visit(program)
  return found
}

function nameOf(node: ESTree.Node): string {
  return node.type === 'Identifier' ? node.name : ''
}

function isUnder(path: string, part: string): boolean {
  return path === part || path.startsWith(`${part}/`) || stem(path) === part
}

function stem(path: string): string {
  return path.replace(/\.tsx?$/, '')
}
