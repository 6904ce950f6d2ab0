import {asciiSlugOf} from '../../front-matter/slug'
import {digestOf} from '../digest'
import {dateTextOf} from '../wall-clock'
import {nameOf} from './name'
import {dayOf, type Source} from './source'

/**
 * An entry for BibTeX and BibLaTeX, without a line break at its end. `@online` is BibLaTeX's; old BibTeX styles take it
 * for `@misc`. The title keeps its capitals, and the address is written as it is: both programs take it word for word.
 */
export function bibtex(source: Source): string {
  const day = dayOf(source.published)
  const fields: readonly (readonly [string, string | undefined])[] = [
    ['author', source.authors.map((author) => authorOf(author, source.language)).join(' and ')],
    ['title', source.title && `{${escaped(source.title)}}`],
    ['organization', escaped(source.outlet)],
    ['date', day],
    ['year', day?.slice(0, 4)],
    ['url', source.url],
    ['urldate', dateTextOf(source.accessed, 'offset')],
  ]
  const lines = fields.filter(([, value]) => value).map(([name, value]) => `  ${name} = {${value}},`)
  return [`@online{${keyOf(source, day)},`, ...lines, '}'].join('\n')
}

/** A name that is not to be taken apart stands in braces of its own. */
function authorOf(author: string, language: string): string {
  const name = nameOf(author, language)
  if ('whole' in name) return `{${escaped(name.whole)}}`
  return [name.family, name.suffix, name.given]
    .filter((part) => part !== undefined)
    .map(escaped)
    .join(', ')
}

/** `brook2025river`; what is no Latin letter is left out, and a key of nothing else is a digest. */
function keyOf({authors, outlet, title, language, url}: Source, day: string | undefined): string {
  const [first = outlet] = authors
  const name = nameOf(first, language)
  const words = ['whole' in name ? name.whole : name.family, title].map((text) => asciiSlugOf(text, ''))
  const [author = '', word = ''] = words.map(
    (slug) => slug.split('-').find((one) => one.length > 3) ?? slug.split('-')[0],
  )
  const short = [author, day?.slice(0, 4), word].join('').replace(/[^a-z0-9]/g, '')
  return /[a-z]/.test(short) ? short : `source${digestOf(url)}`
}

const commands: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '<': '\\textless{}',
  '>': '\\textgreater{}',
  '`': '\\textasciigrave{}',
}

function escaped(text: string): string {
  return text.replace(/[\\~^<>`{}%&#_$]/g, (char) => commands[char] ?? `\\${char}`)
}
