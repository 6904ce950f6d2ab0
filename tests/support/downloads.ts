import {readdirSync, readFileSync, statSync} from 'node:fs'
import {join} from 'node:path'
import {until} from './until'

export type SavedFile = {readonly name: string; readonly path: string; readonly text: string}

/** A folder that downloads land in; each file is told once, when it is whole: all, or those that come later than now. */
export function watchDownloads(folder: string, which: 'all' | 'later' = 'all') {
  const told = new Set(which === 'later' ? readdirSync(folder) : [])
  const fresh = () => readdirSync(folder).filter((name) => !told.has(name))
  return {
    next: async (): Promise<SavedFile> => {
      const name = await until('a download', async () => wholeFile(folder, fresh()))
      told.add(name)
      const path = join(folder, name)
      return {name, path, text: readFileSync(path, 'utf8')}
    },
    /** Names of whole and half files not told yet. */
    fresh,
  }
}

/** Both browsers write beside the name, or below it, until the last byte is there. Firefox puts an empty file there first. */
function wholeFile(folder: string, names: readonly string[]): string | undefined {
  return names.some((name) => /\.(crdownload|part|tmp)$/.test(name))
    ? undefined
    : names.find((name) => !name.startsWith('.') && statSync(join(folder, name)).size > 0)
}
