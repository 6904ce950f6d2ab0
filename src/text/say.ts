import browser from 'webextension-polyfill'
import type messages from '../_locales/en/messages.json'

/** The name of a text. Every language has those of English; a name that is not there does not compile. */
export type TextName = keyof typeof messages

/** A text in the user's language, its places `$1` to `$9` filled. */
export function say(name: TextName, ...parts: readonly (string | number)[]): string {
  return browser.i18n.getMessage(name, parts.map(String))
}
