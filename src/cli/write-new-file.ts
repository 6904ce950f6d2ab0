import {randomUUID} from 'node:crypto'
import {constants, copyFile, link, mkdir, rm, writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import {ClipError} from '../errors'
import {freeFileName} from '../front-matter/file-name'

/**
 * Write a file whole or not at all, and never over one that is there: a name taken gets `-2`. The text goes to a hidden
 * name first, which Hugo passes over. Returns the path; throws `ClipError('file-unwritable')`.
 */
export async function writeNewFile(folder: string, name: string, content: string): Promise<string> {
  const hidden = join(folder, `.${randomUUID()}.part`)
  try {
    await mkdir(folder, {recursive: true})
    await writeFile(hidden, content, {flag: 'wx'})
    return await publish(hidden, folder, name)
  } catch (error) {
    throw new ClipError('file-unwritable', `could not write into ${folder}: ${(error as Error).message}`)
  } finally {
    // What goes wrong here has gone wrong above already, and was told there.
    await rm(hidden, {force: true}).catch(() => undefined)
  }
}

async function publish(hidden: string, folder: string, name: string): Promise<string> {
  const taken = new Set<string>()
  for (;;) {
    const candidate = freeFileName(name, (one) => taken.has(one))
    const path = join(folder, candidate)
    try {
      await nameAlso(hidden, path)
      return path
    } catch (error) {
      if (codeOf(error) !== 'EEXIST') throw error
      taken.add(candidate)
    }
  }
}

/** A second name for a file; some file systems (FAT, some shares) have none to give, and get a copy. */
async function nameAlso(hidden: string, path: string): Promise<void> {
  try {
    await link(hidden, path)
  } catch (error) {
    if (codeOf(error) === 'EEXIST') throw error
    await copyFile(hidden, path, constants.COPYFILE_EXCL)
  }
}

function codeOf(error: unknown): string | undefined {
  return (error as NodeJS.ErrnoException).code
}
