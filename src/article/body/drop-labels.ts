import type {TextBlock} from './text-blocks'

/** What stands over an advertisement, alone on its line. */
const label = new RegExp(
  `^[^\\p{L}]*(?:${[
    'ads?|adverts?|advertisements?|advertising|advertorial|sponsored|sponsored content|promoted',
    'anzeige|werbung|advertentie|annons|annonse|reklame|reklama|mainos|hirdetés|oglas',
    'publicité|publicidad|publicidade|pubblicità|publicitate|διαφήμιση',
    'реклама|广告|廣告|広告|광고|quảng cáo|โฆษณา|iklan|reklam|إعلان|اعلان|פרסומת|विज्ञापन',
  ].join('|')})[^\\p{L}]*$`,
  'iu',
)
const longest = 24

/** Take out the labels of advertisements that are not there: no author puts such a word on a line of its own. */
export function dropLabels(blocks: readonly TextBlock[]): void {
  for (const {text, nodes} of blocks) {
    if (text.length <= longest && label.test(text)) for (const node of nodes) node.parentNode?.removeChild(node)
  }
}
