import {readdirSync, readFileSync} from 'node:fs'
import {expect, test} from 'vitest'

type Messages = Readonly<Record<string, {readonly message: string}>>
const read = (locale: string) => JSON.parse(readFileSync(`src/_locales/${locale}/messages.json`, 'utf8')) as Messages
const english = read('en')
const places = (text = '') => [...text.matchAll(/\$\d/g)].map(String).sort()

test.for(readdirSync('src/_locales'))('%s has each text of English, with its places', (locale) => {
  const messages = read(locale)
  expect(Object.keys(messages).sort()).toEqual(Object.keys(english).sort())
  for (const [name, {message}] of Object.entries(messages)) {
    expect(message.trim(), name).not.toBe('')
    expect(places(message), name).toEqual(places(english[name]?.message))
  }
})

test('each error says what happened and what to do next', () => {
  for (const [name, {message}] of Object.entries(english)) {
    if (name.startsWith('error')) expect(message.split(/[.:;] /).length, name).toBeGreaterThan(1)
  }
})

test.for(['src/popup', 'src/options'])('no view in %s holds a text of its own', (folder) => {
  const views = readdirSync(folder).filter((name) => name.endsWith('.tsx'))
  expect(views.length).toBeGreaterThan(0)
  for (const name of views) {
    expect(readFileSync(`${folder}/${name}`, 'utf8').match(/>[^<>{}=();]*\p{L}{2}[^<>{}=();]*<\//gu), name).toBeNull()
  }
})
