import {readdirSync, readFileSync} from 'node:fs'
import {expect, test} from 'vitest'

type Messages = Readonly<Record<string, {readonly message: string}>>

test.for(readdirSync('src/_locales'))('in %s each error says what happened and what to do next', (locale) => {
  const messages = JSON.parse(readFileSync(`src/_locales/${locale}/messages.json`, 'utf8')) as Messages
  const errors = Object.entries(messages).filter(([name]) => name.startsWith('error'))
  expect(errors.length).toBeGreaterThan(10)
  for (const [name, {message}] of errors) expect(message.split(/[.:;؛。] ?(?=.)/).length, name).toBeGreaterThan(1)
})
