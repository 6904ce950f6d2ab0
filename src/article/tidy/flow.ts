import {wordSet} from '../word-set'
import {isBlock} from './blocks'
import {isElement, isText, newElement, unwrap} from './element'

/** An ideographic or hard space is; CJK paragraphs begin with two. */
const visible = /[^ \t\n\r\f]/
const whole = wordSet('pre hr table')
const headings = wordSet('h1 h2 h3 h4 h5 h6')
const lists = wordSet('ul ol dl')

type Clone = {readonly of: Element; readonly clone: Element}

/** The paragraph being filled, with the phrases open in it. */
type Run = {
  readonly holder: Element
  /** The holder's child that is being placed: finished blocks go before it. */
  top: ChildNode
  paragraph: HTMLElement | undefined
  open: readonly Clone[]
  caption: boolean
  explicit: boolean
}

/** Text stands in paragraphs, blocks stand in blocks: wrappers go, phrases around blocks move into them. What stands right stays. */
export function flow(body: HTMLElement): void {
  order(body, [])
}

function order(holder: Element, phrases: readonly Element[]): void {
  const isItem = holder.localName === 'li' || holder.localName === 'dd'
  dropLeadingBlanks(holder)
  const top = holder.firstChild
  if (!top || (isItem && phrases.length === 0 && isLine(holder))) return
  const run: Run = {holder, top, paragraph: undefined, open: [], caption: false, explicit: false}
  placeInside(holder, phrases, run)
  if (isItem && !run.explicit) setTight(holder)
}

function placeInside(parent: Element, phrases: readonly Element[], run: Run): void {
  for (let child = parent.firstChild; child; ) {
    const next = child.nextSibling // what is placed stands elsewhere
    if (parent === run.holder) run.top = child
    place(child, phrases, run)
    child = next
  }
}

/** `phrases` are the elements around a node that its text must go on standing in. */
function place(node: ChildNode, phrases: readonly Element[], run: Run): void {
  if (isText(node)) placeInline(node, phrases, run)
  else if (!isElement(node)) node.remove()
  else if (isBlock(node)) placeBlock(node, phrases, run)
  else if (node.hasAttribute('data-embed')) placeAlone(node, run)
  else if (isLine(node)) placeInline(node, phrases, run)
  else placeInside(node, [...phrases, node], run)
}

/** Whether an element holds neither blocks nor embeds. */
function isLine(element: Element): boolean {
  for (let child = element.firstElementChild; child; child = child.nextElementSibling)
    if (isBlock(child) || child.hasAttribute('data-embed') || !isLine(child)) return false
  return true
}

function isBlank(node: ChildNode): boolean {
  return isText(node) ? !visible.test(node.data) : isElement(node) && node.localName === 'br'
}

function dropLeadingBlanks(holder: Element): void {
  while (holder.firstChild && isBlank(holder.firstChild)) holder.firstChild.remove()
}

function placeInline(node: ChildNode, phrases: readonly Element[], run: Run): void {
  if (!run.paragraph) {
    if (isBlank(node)) {
      node.remove()
      return
    }
    run.paragraph = newElement(node, 'p')
    if (run.caption) run.paragraph.setAttribute('data-caption', '')
    run.holder.insertBefore(run.paragraph, run.top)
  }
  openPhrases(phrases, run, run.paragraph).appendChild(node)
}

/** The innermost open phrase, after closing those that end here and opening those that start. */
function openPhrases(phrases: readonly Element[], run: Run, paragraph: Element): Element {
  let same = 0
  while (same < phrases.length && run.open[same]?.of === phrases[same]) same++
  const open = run.open.slice(0, same)
  for (const of of phrases.slice(same)) {
    const clone = of.cloneNode(false) as Element // a clone is what it was cloned from
    ;(open.at(-1)?.clone ?? paragraph).appendChild(clone)
    open.push({of, clone})
  }
  run.open = open
  return open.at(-1)?.clone ?? paragraph
}

function placeAlone(node: Element, run: Run): void {
  closeParagraph(run)
  placeInline(node, [], run)
  closeParagraph(run)
}

function placeBlock(block: Element, phrases: readonly Element[], run: Run): void {
  closeParagraph(run)
  const name = block.localName
  if (name === 'p' && phrases.length === 0 && isLine(block)) placeParagraph(block, run)
  else if (whole.has(name)) settle(block, run)
  else if (headings.has(name)) settle(withPhrases(block, phrases), run)
  // A section is a wrapper unless it holds the footnotes.
  else if (lists.has(name) || (name === 'section' && block.hasAttribute('data-footnotes')))
    placeParts(block, phrases, run)
  else if (name === 'blockquote') {
    order(block, phrases)
    if (block.firstChild) settle(block, run)
    else block.remove()
  } else dissolve(block, phrases, run)
  closeParagraph(run)
}

/** Before what is being placed, unless it is that itself. */
function settle(block: Element, {holder, top}: Run): void {
  if (block !== top) holder.insertBefore(block, top)
}

/** It is what would be made of it. */
function placeParagraph(paragraph: Element, run: Run): void {
  run.explicit = true
  dropLeadingBlanks(paragraph)
  if (!paragraph.firstChild) paragraph.remove()
  else {
    if (run.caption) paragraph.setAttribute('data-caption', '')
    settle(paragraph, run)
  }
}

function placeParts(list: Element, phrases: readonly Element[], run: Run): void {
  for (const part of list.children) part.localName === 'dt' ? withPhrases(part, phrases) : order(part, phrases)
  settle(list, run)
}

function dissolve(wrapper: Element, phrases: readonly Element[], run: Run): void {
  const isCaption = wrapper.hasAttribute('data-caption')
  if (isCaption) run.caption = true
  if (wrapper.localName === 'p') run.explicit = true
  placeInside(wrapper, phrases, run)
  if (isCaption) run.caption = false
  wrapper.remove()
}

function withPhrases(leaf: Element, phrases: readonly Element[]): Element {
  for (const phrase of phrases) {
    const clone = phrase.cloneNode(false)
    while (leaf.firstChild) clone.appendChild(leaf.firstChild)
    leaf.appendChild(clone)
  }
  return leaf
}

function closeParagraph(run: Run): void {
  run.paragraph = undefined
  run.open = []
}

/** An item of one paragraph, or of one above lists, is that paragraph's text: no blank lines in the list. */
function setTight(item: Element): void {
  const first = item.firstElementChild
  if (first?.localName !== 'p') return
  for (let next = first.nextElementSibling; next; next = next.nextElementSibling)
    if (next.localName !== 'ul' && next.localName !== 'ol') return
  unwrap(first)
}
