import {once} from 'node:events'
import type {Writable} from 'node:stream'
import {ClipError} from '../errors'
import type {RunOptions} from './arguments'
import {clipPage} from './clip-page'
import {pageLineOf} from './page-line'
import {type Line, readLines} from './read-lines'
import {readPageFile} from './read-page-file'

/** In UTF-16 units, for a page that stands in its line; files have their own limit. */
const maxLineLength = 64 * 1024 * 1024

/** A stream of lines to read, and where their answers go. */
export type LineStreams = {readonly input: AsyncIterable<Uint8Array>; readonly output: Writable}

/** Answer each line with one line, in order. A bad line is answered with its error; memory does not grow. */
export async function clipLines(options: RunOptions, {input, output}: LineStreams): Promise<void> {
  for await (const line of readLines(input, maxLineLength)) {
    if (!line.text.trim()) continue
    const answer = `${JSON.stringify(await answerOf(line, options))}\n`
    if (!output.write(answer)) await once(output, 'drain')
  }
}

async function answerOf(line: Line, options: RunOptions): Promise<object> {
  const {id, page} = pageLineOf(line)
  try {
    if (page instanceof ClipError) throw page
    const html = page.html ?? (await readPageFile(page.file))
    return {id, ...clipPage({...page, html}, options)}
  } catch (error) {
    return {id, error: errorOf(error)}
  }
}

function errorOf(error: unknown): {readonly code: string; readonly detail: string} {
  if (error instanceof ClipError) return {code: error.code, detail: error.detail}
  return {code: 'read-failed', detail: String(error).slice(0, 500)}
}
