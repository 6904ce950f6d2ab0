import {readFile} from 'node:fs/promises'
import {buffer} from 'node:stream/consumers'
import {promisify} from 'node:util'
import {gunzip} from 'node:zlib'
import {ClipError} from '../errors'

/** No page is larger; a compressed one that claims to be is a trap. */
const maxBytes = 256 * 1024 * 1024
const unzip = promisify(gunzip)

/** The bytes of a page from a file, from a `.gz` file or, for `-`, from standard input. Throws `ClipError('file-unreadable')`. */
export async function readPageFile(file: string): Promise<Buffer> {
  try {
    const bytes = file === '-' ? await buffer(process.stdin) : await readFile(file)
    return isGzip(bytes) ? await unzip(bytes, {maxOutputLength: maxBytes}) : bytes
  } catch (error) {
    throw new ClipError('file-unreadable', `could not read ${file}: ${(error as Error).message}`)
  }
}

function isGzip(bytes: Buffer): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b
}
