import {once} from 'node:events'
import {createInterface} from 'node:readline'
import {ClipError} from '../errors'
import type {RunOptions} from './arguments'
import {clipPage, type PageInput} from './clip-page'
import {readPageFile} from './read-page-file'

/** Answer each line of standard input with one line, in order. A bad line is answered with its error; memory does not grow. */
export async function clipLines(options: RunOptions): Promise<void> {
  for await (const text of createInterface({input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY})) {
    if (!text.trim()) continue
    const answer = `${JSON.stringify(await answerOf(text, options))}\n`
    if (!process.stdout.write(answer)) await once(process.stdout, 'drain')
  }
}

async function answerOf(text: string, options: RunOptions): Promise<object> {
  let id: unknown = null
  try {
    const line = lineOf(text)
    id = line.id ?? null
    return {id, ...clipPage(await inputOf(line), options)}
  } catch (error) {
    const code = error instanceof ClipError ? error.code : 'read-failed'
    const detail = error instanceof ClipError ? error.detail : String(error).slice(0, 500)
    return {id, error: {code, detail}}
  }
}

function lineOf(text: string): Readonly<Record<string, unknown>> {
  const value = parsed(text)
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new ClipError('bad-line', 'a line is an object {"id","url","html" or "file"}')
  }
  // A checked boundary: any property may still be of any type.
  return value as Readonly<Record<string, unknown>>
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new ClipError('bad-line', `not JSON: ${(error as Error).message.slice(0, 200)}`)
  }
}

async function inputOf(line: Readonly<Record<string, unknown>>): Promise<PageInput> {
  const {url, html, file, fragment} = line
  if (typeof url !== 'string' || !/^https?:\/\//i.test(url) || !URL.canParse(url)) {
    throw new ClipError('bad-url', `"url" is to be an http or https address`)
  }
  if (typeof html !== 'string' && typeof file !== 'string')
    throw new ClipError('bad-line', '"html" or "file" is missing')
  const page = typeof html === 'string' ? html : await readPageFile(file as string)
  return {url, html: page, fragment: fragment === true}
}
