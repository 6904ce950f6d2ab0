import type {Arguments} from './arguments'
import {clipPage} from './clip-page'
import {readPageFile} from './read-page-file'
import {writeNewFile} from './write-new-file'

/** Clip one page: print its file, or write it into a folder and print the path. */
export async function clipOne(options: Extract<Arguments, {readonly mode: 'one'}>): Promise<void> {
  const html = await readPageFile(options.file)
  const {fileName, content} = clipPage({url: options.url, html}, options)
  process.stdout.write(options.out === undefined ? content : `${await writeNewFile(options.out, fileName, content)}\n`)
}
