import {monthDayYear, yearMonthDay} from './dates'
import {type Name, nameOf} from './name'
import {type Part, sentence} from './parts'
import {dayOf, type Source} from './source'

/**
 * The Publication Manual of the APA, 7th edition: a webpage on a website. Without an author the title stands first; the
 * day of the visit is told where the page bears none.
 */
export function apa(source: Source): readonly Part[] {
  const authors = authorsOf(source.authors.map((author) => nameOf(author, source.language)))
  const day = dayOf(source.published)
  const date = `(${day ? yearMonthDay(day) : 'n.d.'}). `
  const title = sentence(source.title && {italic: source.title}, isEnded(source.title) ? ' ' : '. ')
  const isAuthor = source.authors.length === 1 && source.authors[0] === source.outlet
  const outlet = source.outlet && !isAuthor && `${ended(source.outlet)} `
  const accessed = !day && source.url && `Retrieved ${monthDayYear(dayOf(source.accessed) ?? '')}, from `

  return sentence(
    ...(authors ? [`${ended(authors)} `, date, ...title] : [...title, date]),
    outlet || undefined,
    accessed || undefined,
    source.url && {link: source.url},
  )
}

/** Above twenty authors, the first nineteen, three dots and the last. */
function authorsOf(names: readonly Name[]): string {
  const all = names.map(initialled)
  if (all.length > 20) return `${all.slice(0, 19).join(', ')}, . . . ${all.at(-1)}`
  const last = all.pop() ?? ''
  return all.length ? `${all.join(', ')}, & ${last}` : last
}

function initialled(name: Name): string {
  if ('whole' in name) return name.whole
  return [name.family, name.given.split(' ').map(initialOf).join(' '), name.suffix].filter(Boolean).join(', ')
}

/** `J.-P.` of `Jean-Paul`, and what is initials already (`J.K.`) apart. */
function initialOf(given: string): string {
  const words = given.split(/(?<=\.)(?=\p{Lu})/u)
  return words
    .map((word) =>
      word
        .split(/[-‐]/)
        .map((part) => `${[...part][0] ?? ''}.`)
        .join('-'),
    )
    .join(' ')
}

function ended(text: string): string {
  return isEnded(text) ? text : `${text}.`
}

function isEnded(text: string): boolean {
  return /[.?!…。？！]$/.test(text)
}
