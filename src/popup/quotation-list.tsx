import {useState} from 'preact/hooks'
import type {Quotation} from '../clip/quotations'
import {say, type TextName} from '../text/say'
import type {Commands} from './commands'
import {copyQuotation} from './copy-draft'

type Props = {readonly quotations: readonly Quotation[]; readonly quote: Commands['quote']}

/** What was collected of the page, in the order it is written; nothing where that is nothing. */
export function QuotationList({quotations, quote}: Props) {
  const [said, setSaid] = useState<TextName>()
  const copy = (quotation: Quotation) => {
    setSaid(undefined) // what is said once more is told once more
    copyQuotation(quotation).then(
      () => setSaid('copied'),
      () => setSaid('notCopied'),
    )
  }
  if (!quotations.length) return null
  return (
    <section class="quotations" aria-label={say('quotations')}>
      <h2>{say('quotations')}</h2>
      <ol>
        {quotations.map((quotation, at) => (
          <Item
            key={quotation.at}
            quotation={quotation}
            copy={() => copy(quotation)}
            moveUp={at ? () => quote(movedUp(quotations, at)) : undefined}
            remove={() => quote(quotations.filter((one) => one !== quotation))}
          />
        ))}
      </ol>
      <output>{said && say(said)}</output>
    </section>
  )
}

type ItemProps = {
  readonly quotation: Quotation
  readonly copy: () => void
  /** The first has no place above it. */
  readonly moveUp: (() => void) | undefined
  readonly remove: () => void
}

function Item({quotation, copy, moveUp, remove}: ItemProps) {
  const excerpt = excerptOf(quotation.markdown)
  return (
    <li>
      <span class="excerpt" dir="auto">
        {excerpt}
      </span>
      {moveUp && (
        <button type="button" class="button-quiet" aria-label={say('moveUp', excerpt)} onClick={moveUp}>
          ↑
        </button>
      )}
      <button type="button" class="button-quiet" aria-label={say('copyQuotation', excerpt)} onClick={copy}>
        {say('copy')}
      </button>
      <button type="button" class="button-quiet" aria-label={say('removeTerm', excerpt)} onClick={remove}>
        ×
      </button>
    </li>
  )
}

function movedUp(quotations: readonly Quotation[], at: number): readonly Quotation[] {
  const [one, other] = [quotations[at - 1], quotations[at]]
  return one && other ? [...quotations.slice(0, at - 1), other, one, ...quotations.slice(at + 1)] : quotations
}

/** The first words, without the signs of Markdown: a fence and the line under a table's head are nothing else. */
function excerptOf(markdown: string): string {
  const plain = markdown
    .replace(/^(?:[ |:-]+| *(?:```|~~~).*)$/gm, '')
    .replace(/\]\([^)]*\)|[*_`>#|[\]\\]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
  return plain.length > 90 ? `${plain.slice(0, 90).trim()}…` : plain
}
