import {open} from 'node:fs/promises'
import {promisify} from 'node:util'
import {gunzip} from 'node:zlib'
import {ClipError} from '../errors'
import {decodePage} from './decode-page'

/** No article is larger; what claims to be would take all memory as a document, as would a small file that unzips to it. */
const maxBytes = 32 * 1024 * 1024
const unzip = promisify(gunzip)

/** The text of a page from a file, zipped or not, or from standard input for `-`. Throws `ClipError('file-unreadable')`. */
export async function readPageFile(file: string): Promise<string> {
  try {
    const bytes = file === '-' ? await bytesOf(process.stdin) : await fileBytes(file)
    return decodePage(isGzip(bytes) ? await unzip(bytes, {maxOutputLength: maxBytes}) : bytes)
  } catch (error) {
    throw new ClipError('file-unreadable', `could not read ${file}: ${(error as Error).message}`)
  }
}

async function fileBytes(file: string): Promise<Buffer> {
  const handle = await open(file)
  return bytesOf(handle.createReadStream())
}

/** A device or a pipe need not end: count what comes, not what was announced. */
async function bytesOf(stream: AsyncIterable<Buffer>): Promise<Buffer> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of stream) {
    size += chunk.length
    if (size > maxBytes) throw new Error(`it is larger than ${maxBytes >> 20} MB`)
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

function isGzip(bytes: Buffer): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b
}
