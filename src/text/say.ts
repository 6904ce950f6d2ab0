import browser from 'webextension-polyfill'
import type messages from '../_locales/en/messages.json'
import {partOf, type Tongue} from './part-of'
import {timeAhead} from './time-ahead'

/** The name of a text. Every language has those of English; a name that is not there does not compile. */
export type TextName = keyof typeof messages

/** A text in the user's language, its places `$1` to `$9` filled. Numbers are given as such: each language writes its own. */
export function say(name: TextName, ...parts: readonly (string | number)[]): string {
  return textOf(
    name,
    parts.map((part) => partOf(part, tongue())),
  )
}

/** How far a time (ms) lies ahead, in the user's language: `in 8 hours`. */
export function sayAhead(ms: number): string {
  return timeAhead(ms, tongue().tag)
}

/** The page says in which language its texts are, and turns to where that is read from. */
export function speak(page: Document): void {
  const {tag, direction} = tongue()
  page.documentElement.lang = tag
  page.documentElement.dir = direction
}

function tongue(): Tongue {
  return {tag: textOf('languageTag'), direction: textOf('textDirection')}
}

function textOf(name: TextName, parts: string[] = []): string {
  return browser.i18n.getMessage(name, parts)
}
