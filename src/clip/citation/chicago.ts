import {monthDayYear} from './dates'
import {type Name, nameOf} from './name'
import {type Part, sentence} from './parts'
import {dayOf, type Source} from './source'

/**
 * The Chicago Manual of Style, notes and bibliography, the entry of a bibliography (18th edition; news and website
 * articles read the same in the 17th). Without an author the publication stands in its place; the day of the visit is
 * told where the article bears none.
 */
export function chicago(source: Source): readonly Part[] {
  const names = source.authors.map((author) => nameOf(author, source.language))
  const outlet = source.outlet.replace(/^The (?=\S)/, '')
  const day = dayOf(source.published)
  const accessed = day ? undefined : `Accessed ${monthDayYear(dayOf(source.accessed) ?? '')}. `
  const isAuthor = source.authors.length === 1 && source.authors[0] === source.outlet
  const date = day && monthDayYear(day)
  const title = `${quoted(source.title)} `
  const link = sentence(source.url && {link: source.url}, source.url && '.')

  if (!names.length) return sentence(...published(outlet, '. '), title, date && `${date}. `, accessed, ...link)
  const place = isAuthor ? [] : published(outlet, date ? ', ' : '. ')
  return sentence(ended(authorsOf(names)), ' ', title, ...place, date && `${date}. `, accessed, ...link)
}

function published(outlet: string, end: string): readonly (Part | undefined)[] {
  return outlet ? [{italic: outlet}, end] : []
}

/** Above six authors, the first three and `et al.` */
function authorsOf(names: readonly Name[]): string {
  const shown = names.slice(0, names.length > 6 ? 3 : 6).map((name, at) => (at ? inOrder(name) : turned(name)))
  if (names.length > 6) return `${shown.join(', ')}, et al.`
  const last = shown.pop() ?? ''
  return shown.length ? `${shown.join(', ')}, and ${last}` : last
}

function turned(name: Name): string {
  if ('whole' in name) return name.whole
  return [name.family, name.given, name.suffix].filter(Boolean).join(', ')
}

function inOrder(name: Name): string {
  return 'whole' in name ? name.whole : [name.given, name.family, name.suffix].filter(Boolean).join(' ')
}

/** In quotation marks, those inside made single, with a full stop unless the title ends in a sign of its own. */
function quoted(title: string): string {
  const inner = title.replace(/[“”]/g, (mark) => (mark === '“' ? '‘' : '’')).replace(/"([^"]*)"/g, '‘$1’')
  return `“${ended(inner)}”`
}

/** The full stop goes before a quotation mark that closes. */
function ended(text: string): string {
  if (/[.?!…。？！][’']?$/.test(text)) return text
  return text.endsWith('’') && text.includes('‘') ? `${text.slice(0, -1)}.’` : `${text}.`
}
