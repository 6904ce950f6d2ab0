import {lettersOf} from '../letters'
import type {TextBlock} from './text-blocks'

/** What stands over an advertisement, alone on its line, in lower case. */
const english = 'ad|ads|advert|adverts|advertising|advertisement|advertisements|sponsored|sponsored content|promoted'
const others =
  'anzeige|werbung|publicité|publicidad|publicidade|pubblicità|реклама|广告|廣告|広告|광고|quảng cáo|โฆษณา|iklan|إعلان|اعلان|विज्ञापन'
const labels = `${english}|${others}`.split('|')
const longest = 24

/** Take out the labels of advertisements that are not there: no author puts such a word on a line of its own. */
export function dropLabels(blocks: readonly TextBlock[]): void {
  for (const {text, nodes} of blocks) {
    if (text.length <= longest && isLabel(text)) for (const node of nodes) node.parentNode?.removeChild(node)
  }
}

/** The word, between signs. */
function isLabel(text: string): boolean {
  const line = text.toLowerCase()
  return labels.some((label) => line.includes(label) && !lettersOf(line.replace(label, '')))
}
