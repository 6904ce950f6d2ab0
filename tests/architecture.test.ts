import {describe, expect, test} from 'vitest'
import {
  type House,
  importBreaches,
  importCycles,
  impurities,
  nameBreaches,
  packageBreaches,
  partOf,
} from './support/house-rules'
import {sourceFile, sourceFiles} from './support/source-files'

/** ARCHITECTURE.md as a table: a clip goes one way, and nobody reaches back. */
const house: House = {
  parts: {
    errors: {values: [], types: []},
    '../package.json': {values: [], types: []},
    _locales: {values: [], types: []},
    page: {values: [], types: []},
    'page/content-script': {values: ['page', 'article', 'article/metadata', 'sites'], types: ['messages']},
    sites: {values: [], types: ['article']},
    'article/letters': {values: [], types: []},
    'article/word-set': {values: [], types: []},
    article: {
      values: ['article/letters', 'article/word-set', 'article/metadata', 'article/body', 'article/tidy', 'markdown'],
      types: ['page', 'sites'],
    },
    'article/without-tracking': {values: ['article/word-set'], types: []},
    'article/metadata': {
      values: ['article/letters', 'article/word-set', 'article/without-tracking'],
      types: ['article', 'page', 'sites'],
    },
    'article/body': {values: ['article/letters', 'article/word-set'], types: ['article', 'page', 'sites']},
    'article/tidy': {values: ['article/letters', 'article/word-set', 'article/without-tracking'], types: ['article']},
    markdown: {values: ['article/letters'], types: ['article']},
    hugo: {values: [], types: []},
    profiles: {values: [], types: ['article', 'clip']},
    settings: {values: ['profiles'], types: ['profiles']},
    'front-matter': {values: [], types: ['article', 'clip', 'profiles']},
    clip: {values: ['front-matter'], types: ['article', 'profiles', 'settings']},
    text: {values: [], types: ['_locales']},
    tab: {values: [], types: ['messages']},
    library: {values: [], types: []},
    save: {values: ['front-matter', 'settings'], types: ['clip']},
    messages: {values: [], types: ['article', 'clip', 'save', 'settings']},
    background: {
      values: ['clip', 'library', 'messages', 'profiles', 'save', 'settings', 'tab', 'text'],
      types: ['article'],
    },
    popup: {
      values: ['clip', 'front-matter', 'library', 'messages', 'profiles', 'settings', 'tab', 'text', 'hugo'],
      types: ['article', 'save'],
    },
    options: {values: ['clip', 'front-matter', 'library', 'profiles', 'settings', 'text'], types: []},
    cli: {
      values: ['../package.json', 'article', 'clip', 'front-matter', 'page', 'profiles', 'settings', 'sites'],
      types: [],
    },
  },
  packageHomes: {
    '@mozilla/readability': ['article/body'],
    turndown: ['markdown'],
    'markdown-it': ['hugo'],
    yaml: ['front-matter'],
    'smol-toml': ['front-matter'],
    preact: ['popup', 'options'],
    jsdom: ['cli'],
    'node:': ['cli'],
    'webextension-polyfill': [
      'popup',
      'options',
      'background',
      'library',
      'messages',
      'save',
      'settings',
      'tab',
      'text',
    ],
  },
}
const pure = ['article', 'markdown', 'hugo', 'front-matter', 'profiles', 'clip', 'sites']

const files = sourceFiles('src')
const pureFiles = files.filter(({path}) => pure.some((folder) => path.startsWith(`${folder}/`)))

describe('the tree keeps the rules of the house', () => {
  test('a stage imports only from stages before it', () => {
    expect(importBreaches(files, house)).toEqual([])
  })

  test('each outside package has one home', () => {
    expect(packageBreaches(files, house)).toEqual([])
  })

  test('no import comes back to its own file', () => {
    expect(importCycles(files)).toEqual([])
  })

  test('pure folders ask neither clock nor chance nor layout nor DOM classes', () => {
    expect(pureFiles.length).toBeGreaterThan(0)
    expect(pureFiles.flatMap(impurities)).toEqual([])
  })

  test('file names are kebab-case and say something, and no file is a barrel', () => {
    expect(nameBreaches(files)).toEqual([])
  })
})

describe('each rule catches its breach', () => {
  test('a value where only types may pass', () => {
    const given = (code: string) => importBreaches([sourceFile('article/body/find.ts', code)], house)
    expect(given(`import type {SiteRule} from '../../sites/site-rule'`)).toEqual([])
    expect(given(`import {findRule} from '../../sites/find-rule'`)).toEqual([
      'article/body/find.ts imports sites/find-rule',
    ])
    expect(given(`import {type A, b} from '../../sites/find-rule'`)).toHaveLength(1)
    expect(given(`const late = () => import('../../popup/popup')`)).toHaveLength(1)
    expect(given(`type Late = import('../../popup/popup').Late`)).toHaveLength(1)
    expect(given(`export {late} from '../../popup/popup'`)).toHaveLength(1)
  })

  test('a file in a folder that the table does not know', () => {
    expect(importBreaches([sourceFile('extras/more.ts', '')], house)).toEqual(['extras/more.ts belongs to no part'])
  })

  test('the entry of the injected script is a part of its own', () => {
    expect(partOf('page/content-script.ts', house)).toBe('page/content-script')
    expect(partOf('article/read-article', house)).toBe('article')
  })

  test('a package away from home, and one without a home', () => {
    const given = [
      sourceFile('clip/clip.ts', `import {parse} from 'yaml'`),
      sourceFile('cli/run.ts', `import x from 'left-pad/x'`),
    ]
    expect(packageBreaches(given, house)).toEqual(['clip/clip.ts imports yaml', 'cli/run.ts imports left-pad'])
  })

  test('a circle of imports, but not of types', () => {
    const circle = (kind: string) => [
      sourceFile('a.ts', `import {b} from './b'`),
      sourceFile('b.ts', `import ${kind} {a} from './a'`),
    ]
    expect(importCycles(circle(''))).toEqual(['a imports itself in the end', 'b imports itself in the end'])
    expect(importCycles(circle('type'))).toEqual([])
  })

  test('the clock, chance, layout and DOM classes', () => {
    const given = (code: string) => impurities(sourceFile('clip/x.ts', code))
    expect(given('new Date(0); element.textContent')).toEqual([])
    expect(given('new Date(); Date.now(); Math.random(); element.innerText')).toHaveLength(4)
    expect(given('node.nodeType === Node.TEXT_NODE; node instanceof HTMLElement')).toHaveLength(2)
    expect(given('const body: HTMLElement = node as Element')).toEqual([])
  })

  test('empty names, other cases and barrels', () => {
    const given = (path: string, code = '') => nameBreaches([sourceFile(path, code)])
    expect(given('sites/new.qq.com/rule.ts', 'export const rule = 1')).toEqual([])
    expect(given('clip/utils.ts')).toEqual(['clip/utils.ts says nothing'])
    expect(given('helpers/x.ts')).toHaveLength(1)
    expect(given('clip/makeClip.ts')).toEqual(['clip/makeClip.ts is not kebab-case'])
    expect(given('clip/all.ts', `export * from './clip'`)).toEqual(['clip/all.ts exports what is not its own'])
  })
})
