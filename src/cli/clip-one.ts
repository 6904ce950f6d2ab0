import {randomUUID} from 'node:crypto'
import {link, mkdir, rm, writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import {ClipError} from '../errors'
import {freeFileName} from '../front-matter/file-name'
import type {Arguments} from './arguments'
import {clipPage} from './clip-page'
import {readPageFile} from './read-page-file'

/** Clip one page: print its file, or write it into a folder and print the path. */
export async function clipOne(options: Extract<Arguments, {readonly mode: 'one'}>): Promise<void> {
  const html = await readPageFile(options.file)
  const {fileName, content} = clipPage({url: options.url, html}, options)
  process.stdout.write(options.out === undefined ? content : `${await writeInto(options.out, fileName, content)}\n`)
}

/** Write whole or not at all, and never over a file that is there: the text goes to a hidden name first. */
async function writeInto(folder: string, name: string, content: string): Promise<string> {
  const hidden = join(folder, `.${randomUUID()}.part`)
  try {
    await mkdir(folder, {recursive: true})
    await writeFile(hidden, content, {flag: 'wx'})
    return await publish(hidden, folder, name)
  } catch (error) {
    throw new ClipError('file-unwritable', `could not write into ${folder}: ${(error as Error).message}`)
  } finally {
    await rm(hidden, {force: true})
  }
}

async function publish(hidden: string, folder: string, name: string): Promise<string> {
  const taken = new Set<string>()
  for (;;) {
    const path = join(
      folder,
      freeFileName(name, (candidate) => taken.has(candidate)),
    )
    try {
      await link(hidden, path)
      return path
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
      taken.add(path.slice(join(folder, '/').length))
    }
  }
}
