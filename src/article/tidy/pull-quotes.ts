import {lettersOf} from '../letters'

const pullQuote = '[class*=pullquote i], [class*=pull-quote i], [class*=pull_quote i]'
const most = 20

/** A pull quote says again what the text says: it goes, if the text does say it. */
export function pullQuotes(body: HTMLElement): void {
  const quotes = [...body.querySelectorAll(pullQuote)].slice(0, most)
  if (quotes.length === 0) return

  const whole = lettersOf(body.textContent ?? '')
  for (const quote of quotes) {
    const text = lettersOf(quote.textContent ?? '')
    if (text.length > 10 && whole.indexOf(text) !== whole.lastIndexOf(text)) quote.remove()
  }
}
