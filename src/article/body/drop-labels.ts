import {noLetters} from '../letters'
import type {TextBlock} from './text-blocks'

/** What stands over an advertisement, alone on its line. */
const label = new RegExp(
  `^[${noLetters}]*(?:${[
    'ads?|adverts?|advertis(?:ing|ements?)|sponsored(?: content)?|promoted|anzeige|werbung|publici(?:té|dad|dade)|pubblicità',
    'реклама|[广廣広]告|광고|quảng cáo|โฆษณา|iklan|[إا]علان|विज्ञापन',
  ].join('|')})[${noLetters}]*$`,
  'i',
)
const longest = 24

/** Take out the labels of advertisements that are not there: no author puts such a word on a line of its own. */
export function dropLabels(blocks: readonly TextBlock[]): void {
  for (const {text, nodes} of blocks) {
    if (text.length <= longest && label.test(text)) for (const node of nodes) node.parentNode?.removeChild(node)
  }
}
