import {newElement, unwrap} from './element'
import {inPageId} from './in-page-id'
import {noteTextOf} from './note-text'
import type {Pass} from './tidy'

type Note = {readonly place: Element; readonly calls: Element[]}

const mark = /^[[(【〔]?\s*(?:\d{1,3}|[a-z]|[①-⑳]|[ivx]{1,5}|[*†‡§¶]{1,3}|注\s*\d+|note \d+)\s*[\])】〕]?$/i
const named = '[role~=doc-noteref], [class*=footnote-ref i], [class*=footnote-anchor i], [class*=noteref i]'
const anyHeading = 'h1, h2, h3, h4, h5, h6'
/** What shows something without a text. */
const shown = 'img, [data-footnote], iframe, video, audio, embed, object'
const back = '[role~=doc-backlink], [class*=backref i], [class*=backlink i], [class*=footnote-back i], [rev=footnote]'

/**
 * A footnote is a `sup[data-footnote=n]` where it is called, and a `div[data-note=n]` in the `section[data-footnotes]`
 * that ends the body. A call is an in-page link with a mark for its text, to a place further down.
 */
export const footnotes: Pass = (body, {url}) => {
  const links = body.querySelectorAll('a[href*="#"]')
  const places = links.length ? placesOf(body) : new Map<string, Element>()
  const notes = new Map<Element, Note>()
  for (const link of links) {
    const target = places.get(inPageId(link, url))
    const place = target && isCall(link) ? placeOfNote(target) : undefined
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
  if (target.closest(`${anyHeading}, td, th, figure`)) return undefined
  const term = target.closest('dt')
  const place = term ? term.nextElementSibling : target.closest('li, dd, p, div, aside, section')
  return place?.querySelector(anyHeading) ? undefined : (place ?? undefined)
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
  const labels = notes.map(({calls}) => calls[0]?.textContent?.trim() ?? '')
  // Calls first: a note may call another.
  for (const [at, {calls}] of notes.entries()) for (const call of calls) writeCall(call, `${at + 1}`)
  const section = newElement(body, 'section')
  section.setAttribute('data-footnotes', '')
  const titles: Element[] = []
  for (const [at, {place}] of notes.entries()) {
    const text = noteTextOf(place, {label: labels[at] ?? '', url})
    text.setAttribute('data-note', `${at + 1}`)
    if (isEmpty(text))
      for (const call of body.querySelectorAll(`[data-footnote="${at + 1}"]`)) call.replaceWith(labels[at] ?? '')
    else section.appendChild(text)
    const title = dropEmptied(place, body)
    if (title) titles.push(title)
  }
  body.append(...titles, section)
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

/** Drops the note's place, its term, and the lists it leaves empty. Tells the heading that has nothing left below it. */
function dropEmptied(place: Element, body: HTMLElement): Element | undefined {
  const term = place.previousElementSibling
  if (place.localName === 'dd' && term?.localName === 'dt') term.remove()
  let around: Element = place
  for (let emptied: Element | null = place; emptied && emptied !== body && isEmpty(emptied); ) {
    around = emptied
    emptied = emptied.parentElement
  }
  const before = besides(around, 'previousElementSibling')
  const after = besides(around, 'nextElementSibling')
  if (around !== place || isEmpty(place)) around.remove()
  return after && !titleIn(after) ? undefined : titleIn(before)
}

/** The next sibling on one side that shows something; a rule between heading and notes is none. */
function besides(element: Element, side: 'previousElementSibling' | 'nextElementSibling'): Element | null {
  let next = element[side]
  while (next && isEmpty(next)) next = next[side]
  return next
}

/** A heading, alone in its wrappers. One that calls a note is of the article. */
function titleIn(element: Element | null): Element | undefined {
  const title = element?.matches(anyHeading) ? element : element?.querySelector(anyHeading)
  const isAlone = title && title.textContent?.trim() === element?.textContent?.trim()
  return isAlone && !title.querySelector('[data-footnote]') ? title : undefined
}

function isEmpty(element: Element): boolean {
  return !element.textContent?.trim() && !element.querySelector(shown) && !element.matches(shown)
}
