import type {SiteTerms} from '../../library/site-terms'
import type {ChosenFile} from './chosen-files'
import {countTerms} from './count-terms'

/** Front matter is at the beginning of a file; longer than this it is none that anybody wrote. In bytes. */
const longestHead = 65_536
/** Files between two tellings of how far it is. */
const portion = 50

export type ReadTerms = SiteTerms & {readonly unreadable: readonly string[]}

/** Read the beginnings of content files, and count their terms. `tell` hears how many are done. */
export async function readTerms(files: readonly ChosenFile[], tell: (done: number) => void): Promise<ReadTerms> {
  const count = countTerms()
  for (let at = 0; at < files.length; at += portion) {
    const some = files.slice(at, at + portion)
    tell(at)
    // A file that is gone by now counts as one without end.
    const texts = await Promise.all(
      some.map(({file}) =>
        file
          .slice(0, longestHead)
          .text()
          .catch(() => '---\n'),
      ),
    )
    for (const [index, {path}] of some.entries()) count.add(path, texts[index] ?? '')
  }
  return count.result()
}
