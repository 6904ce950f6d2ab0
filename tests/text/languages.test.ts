import {readdirSync, readFileSync} from 'node:fs'
import {describe, expect, test} from 'vitest'
import {ownTexts, strayNumbers, wordsIn} from '../support/own-texts'
import {physicalSides} from '../support/physical-sides'
import {sourceFile, sourceFiles} from '../support/source-files'

type Messages = Readonly<Record<string, {readonly message: string}>>
const read = (locale: string) => JSON.parse(readFileSync(`src/_locales/${locale}/messages.json`, 'utf8')) as Messages
const english = read('en')
const names = new Set(Object.keys(english))
const locales = ['ar', 'de', 'en', 'es', 'fr', 'ja', 'zh_CN', 'zh_TW']
const places = (text = '') => [...text.matchAll(/\$\d/g)].map(String).sort()

test('the languages are those that are promised', () => {
  expect(readdirSync('src/_locales').sort()).toEqual(locales)
})

describe.for(locales)('%s', (locale) => {
  const messages = read(locale)
  const texts = Object.values(messages).map(({message}) => message)

  test('has each text of English in its order, with its places, and none is empty', () => {
    expect(Object.keys(messages)).toEqual([...names])
    for (const [name, {message}] of Object.entries(messages)) {
      expect(message.trim(), name).toBe(message)
      expect(message, name).not.toBe('')
      expect(places(message), name).toEqual(places(english[name]?.message))
    }
  })

  test('says what it is and where it is read to', () => {
    const {language, script} = new Intl.Locale(messages.languageTag?.message ?? '').maximize()
    expect(language).toBe(locale.split('_')[0])
    expect(messages.textDirection?.message).toBe(['Arab', 'Hebr', 'Thaa'].includes(script ?? '') ? 'rtl' : 'ltr')
  })

  test('holds no text of English that is no name', () => {
    if (locale === 'en') return
    const same = [...names].filter((name) => messages[name]?.message === english[name]?.message)
    expect(same.filter((name) => /\p{L}{3}.* /u.test(english[name]?.message ?? ''))).toEqual([])
    expect(same.length).toBeLessThan(30)
  })

  test('writes the marks of its own script', () => {
    expect(texts.filter((text) => foreignMark(locale).test(text))).toEqual([])
  })
})

function foreignMark(locale: string): RegExp {
  if (/^(?:ja|zh)/.test(locale)) return /\p{Script=Han}[,.:;!?]|["']/u
  if (locale === 'ar') return /["',;?]/
  return locale === 'fr' ? /(?<![\u00a0\u202f])[:;!?»]|«(?![\u00a0\u202f])|["']/ : /["']/
}

test('every text is used, and every text that is used is there', () => {
  const manifest = [...readFileSync('manifest.json', 'utf8').matchAll(/__MSG_(\w+)__/g)].map(([, name]) => String(name))
  const used = new Set([...sourceFiles('src').flatMap(wordsIn), ...manifest])
  expect([...names].filter((name) => !used.has(name))).toEqual([])
  expect(manifest.filter((name) => !names.has(name))).toEqual([])
})

describe('no text is hard-coded', () => {
  const edges = ['background', 'library', 'messages', 'options', 'popup', 'save', 'settings', 'tab', 'text']
  const files = sourceFiles('src').filter(({path}) => edges.includes(path.split('/')[0] ?? ''))

  test('in what a user reads of the code', () => {
    expect(files.length).toBeGreaterThan(80)
    expect(files.flatMap((file) => ownTexts(file, names))).toEqual([])
    expect(files.flatMap(strayNumbers)).toEqual([])
  })

  test.for(['src/popup/popup.html', 'src/options/options.html'])('in %s', (path) => {
    const page = readFileSync(path, 'utf8')
    expect(page.match(/>[^<>]*\p{L}[^<>]*</gu)).toEqual(['>Leafclip<'])
    expect(page).not.toMatch(/\s(?:title|alt|placeholder|aria-\w+)=/)
  })

  test('in the manifest', () => {
    const {name, description, action, sidebar_action, commands} = JSON.parse(readFileSync('manifest.json', 'utf8'))
    const descriptions = Object.values<{description?: string}>(commands).flatMap((one) => one.description ?? [])
    for (const text of [name, description, action.default_title, sidebar_action.default_title, ...descriptions])
      expect(text).toMatch(/^__MSG_\w+__$/)
  })

  test.for([
    '<p>Save</p>',
    '<p>{"Save"}</p>',
    "<p>{isOn ? 'On' : say('off')}</p>",
    '<p>{count || `none of these`}</p>',
    '<button title="Save" />',
    "<button aria-label={'Save ' + name} />",
    '<img alt={name ?? "A picture"} />',
    '<input placeholder="Search" />',
    "document.title = 'Settings'",
    "action.setBadgeText({text: 'New'})",
    "element(page, 'p', {textContent: 'Picture'})",
    "list.append('None')",
  ])('catches %s', (code) => {
    expect(ownTexts(sourceFile('a.tsx', `const view = () => ${code}`), names)).toHaveLength(1)
  })

  test.for([
    '<p class="soft" dir="auto">{say("copied")} ↑</p>',
    "<button title={say(isOn ? 'flagOn' : 'flagOff')}>{name}</button>",
    "({label: 'settingProfile', hint: 'settingProfileHint'})",
    "action.setBadgeText({text: '✓'})",
    "(document.title = say('settingsTitle'))",
  ])('lets pass %s', (code) => {
    expect(ownTexts(sourceFile('a.tsx', `const view = () => ${code}`), names)).toEqual([])
  })

  test('catches a number written for the region', () => {
    expect(strayNumbers(sourceFile('a.ts', 'const text = count.toLocaleString()'))).toHaveLength(1)
    expect(strayNumbers(sourceFile('a.ts', 'const text = count.toLocaleString(tag)'))).toEqual([])
  })
})

describe('nothing keeps its side where a page is read from the right', () => {
  const sheets = readdirSync('src', {recursive: true, encoding: 'utf8'}).filter((path) =>
    /\.css$|-style\.ts$/.test(path),
  )

  test('in our style sheets', () => {
    expect(sheets.length).toBeGreaterThan(6)
    for (const path of sheets) expect(physicalSides(readFileSync(`src/${path}`, 'utf8')), path).toEqual([])
  })

  test.for([
    'margin-left: 1px',
    'padding: 0 1px 0 2px',
    'margin: 0 0 .5em 1.5em',
    'border-right: 0',
    'border-top-left-radius: 1px',
    'border-radius: 1px 2px 0 0',
    'left: 0',
    'inset: 0 auto 0 0',
    'text-align: left',
    'float: right',
    'transform: translateX(4px)',
    'scroll-padding-left: 1px',
  ])('catches %s', (declaration) => {
    expect(physicalSides(`a { color: red; ${declaration}; }`)).toEqual([declaration])
    expect(physicalSides(`a { ${declaration} }`)).toHaveLength(1)
  })

  test.for([
    'margin-inline-start: 1px',
    'padding: 0 1px',
    'padding: 1px 2px 3px 2px',
    'border-radius: 6px 6px 0 0',
    'inset-inline: -1px',
    'text-align: start',
    'box-shadow: 0 4px 16px rgb(0 0 0 / 18%)',
    'grid-template-columns: minmax(0, 1fr) auto',
  ])('lets pass %s', (declaration) => {
    expect(physicalSides(`a { ${declaration}; }`)).toEqual([])
  })
})
