import {newElement, unwrap} from './element'
import {inPageId} from './in-page-id'
import {noteTextOf} from './note-text'
import type {Pass} from './tidy'

type Note = {readonly place: Element; readonly calls: Element[]}

const mark = /^[[(【〔]?\s*(?:\d{1,3}|[a-z]|[ivx]{1,5}|[*†‡§¶]{1,3}|注\s*\d+|note \d+)\s*[\])】〕]?$/i
const named = '[role~=doc-noteref], [class*=footnote-ref i], [class*=footnote-anchor i], [class*=noteref i]'
const back = '[role~=doc-backlink], [class*=backref i], [class*=backlink i], [class*=footnote-back i], [rev=footnote]'

/**
 * A footnote is a `sup[data-footnote=n]` where it is called, and a `div[data-note=n]` in the `section[data-footnotes]`
 * that ends the body. A call is an in-page link with a mark for its text, to a place further down.
 */
export const footnotes: Pass = (body, {url}) => {
  const places = placesOf(body)
  const notes = new Map<Element, Note>()
  for (const link of body.querySelectorAll('a[href*="#"]')) {
    const target = isCall(link) ? places.get(inPageId(link, url)) : undefined
    const place = target && placeOfNote(target)
    if (!place || !isAfter(place, link)) continue
    const note = notes.get(place) ?? {place, calls: []}
    note.calls.push(link)
    notes.set(place, note)
  }
  const kept = innermost(notes)
  if (kept.length) writeNotes(body, kept, url)
}

function placesOf(body: HTMLElement): ReadonlyMap<string, Element> {
  const places = new Map<string, Element>()
  for (const place of body.querySelectorAll('[id], a[name]')) {
    const id = place.id || place.getAttribute('name') || ''
    if (id && !places.has(id)) places.set(id, place)
  }
  return places
}

function isCall(link: Element): boolean {
  return (
    !link.closest('pre') && !link.matches(back) && (link.matches(named) || mark.test(link.textContent?.trim() ?? ''))
  )
}

/** What holds a note's text, around or after its target; never a part of the article itself. */
function placeOfNote(target: Element): Element | undefined {
  if (target.closest('h1, h2, h3, h4, h5, h6, td, th, figure')) return undefined
  const term = target.closest('dt')
  const place = term ? term.nextElementSibling : target.closest('li, dd, p, div, aside, section')
  return place?.querySelector('h1, h2, h3, h4, h5, h6') ? undefined : (place ?? undefined)
}

/** Not around the link, and further down (DOM's DOCUMENT_POSITION_FOLLOWING alone). */
function isAfter(place: Element, link: Element): boolean {
  return link.compareDocumentPosition(place) === 4
}

/** A place that holds other notes' places is their list. */
function innermost(notes: ReadonlyMap<Element, Note>): readonly Note[] {
  const lists = new Set<Element>()
  for (const place of notes.keys())
    for (let around = place.parentElement; around; around = around.parentElement) lists.add(around)
  return [...notes.values()].filter(({place}) => !lists.has(place))
}

function writeNotes(body: HTMLElement, notes: readonly Note[], url: URL): void {
  const section = newElement(body, 'section')
  section.setAttribute('data-footnotes', '')
  for (const [at, {place, calls}] of notes.entries()) {
    const number = `${at + 1}`
    const label = calls[0]?.textContent?.trim() ?? ''
    for (const call of calls) writeCall(call, number)
    const text = noteTextOf(place, {label, url})
    text.setAttribute('data-note', number)
    section.appendChild(text)
    dropEmptied(place, body)
  }
  body.appendChild(section)
}

function writeCall(link: Element, number: string): void {
  const call = newElement(link, 'sup')
  call.setAttribute('data-footnote', number)
  call.textContent = number
  const around = link.closest('sup')
  const isAlone = around?.textContent?.trim() === link.textContent?.trim()
  link.replaceWith(call)
  if (around) isAlone ? around.replaceWith(call) : unwrap(around)
}

/** The note's place, and the list it leaves empty. */
function dropEmptied(place: Element, body: HTMLElement): void {
  let emptied: Element | null = place
  while (
    emptied &&
    emptied !== body &&
    !emptied.textContent?.trim() &&
    !emptied.querySelector('img, [data-footnote]')
  ) {
    const parent: Element | null = emptied.parentElement
    emptied.remove()
    emptied = parent
  }
}
