import browser from 'webextension-polyfill'
import {freeFileName} from '../front-matter/file-name'

/**
 * The first of `a.md`, `a-2.md` … that no earlier download still has. Files the browser does not know of are left to its
 * own numbering, ` (1)`.
 */
export async function freeName(path: string): Promise<string> {
  const stem = path.replace(/\.md$/, '')
  const earlier = await browser.downloads
    .search({filenameRegex: `[\\\\/]${escaped(stem)}(-\\d+)?\\.md$`, exists: true, state: 'complete'})
    .catch(() => [])
  const taken = earlier.map(({filename}) => filename.replaceAll('\\', '/'))
  return freeFileName(path, (name) => taken.some((one) => one.endsWith(`/${name}`)))
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')
}
