import {ClipError} from '../errors'
import {isPageAddress} from './arguments'
import type {Line} from './read-lines'

/** Where a line says its page is: in the line itself or in a file. */
type PageLine = {readonly url: string; readonly fragment: boolean} & (
  | {readonly html: string}
  | {readonly html?: undefined; readonly file: string}
)

/** A line of `--jsonl`, checked: its `id` as far as it has one, and its page or what is wrong with it. */
export function pageLineOf(line: Line): {readonly id: unknown; readonly page: PageLine | ClipError} {
  if (line.isCut) return {id: null, page: new ClipError('bad-line', 'the line is too long')}

  const value = parsed(line.text.replace(/^\ufeff/, ''))
  if (value instanceof ClipError) return {id: null, page: value}
  return {id: value.id ?? null, page: pageOf(value)}
}

type Unchecked = Readonly<Record<string, unknown>>

function parsed(text: string): Unchecked | ClipError {
  try {
    const value: unknown = JSON.parse(text)
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
      // Any object may be read by name; each property is checked where it is used.
      return value as Unchecked
    }
    return new ClipError('bad-line', 'a line is an object {"id","url","html" or "file"}')
  } catch (error) {
    return new ClipError('bad-line', `not JSON: ${String(error).slice(0, 200)}`)
  }
}

function pageOf({url, html, file, fragment}: Unchecked): PageLine | ClipError {
  if (typeof url !== 'string' || !isPageAddress(url)) {
    return new ClipError('bad-url', '"url" is to be an http or https address')
  }
  const page = {url, fragment: fragment === true}
  if (typeof html === 'string') return {...page, html}
  if (typeof file === 'string') return {...page, file}
  return new ClipError('bad-line', '"html" or "file" is missing')
}
