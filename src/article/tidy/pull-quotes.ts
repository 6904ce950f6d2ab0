const pullQuote = '[class*=pullquote i], [class*=pull-quote i], [class*=pull_quote i]'
const most = 20

/** A pull quote says again what the text says: it goes, if the text does say it. */
export function pullQuotes(body: HTMLElement): void {
  const quotes = [...body.querySelectorAll(pullQuote)].slice(0, most)
  if (quotes.length === 0) return

  const whole = comparable(body)
  for (const quote of quotes) {
    const text = comparable(quote)
    if (text.length > 10 && whole.indexOf(text) !== whole.lastIndexOf(text)) quote.remove()
  }
}

function comparable(element: Element): string {
  return (element.textContent ?? '').toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
}
