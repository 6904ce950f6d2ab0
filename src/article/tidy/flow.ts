import {anyBlock, isBlock} from './blocks'
import {isElement, isText, newElement, unwrap} from './element'

/** An ideographic or hard space is; CJK paragraphs begin with two. */
const visible = /[^ \t\n\r\f]/
const whole = new Set(['pre', 'hr', 'table'])
const lists = new Set(['ul', 'ol', 'dl'])

type Clone = {readonly of: Element; readonly clone: Element}

/** The paragraph being filled, with the phrases open in it, and where finished blocks go. */
type Run = {
  readonly out: DocumentFragment
  paragraph: HTMLElement | undefined
  open: readonly Clone[]
  caption: boolean
  explicit: boolean
}

/** Text stands in paragraphs, blocks stand in blocks: wrappers go, phrases around blocks move into them. */
export function flow(body: HTMLElement): void {
  order(body, [])
}

function order(holder: Element, phrases: readonly Element[]): void {
  const out = (holder.ownerDocument as Document).createDocumentFragment()
  const run: Run = {out, paragraph: undefined, open: [], caption: false, explicit: false}
  placeInside(holder, phrases, run)
  closeParagraph(run)
  holder.appendChild(out)
  const isItem = holder.localName === 'li' || holder.localName === 'dd'
  if (isItem && !run.explicit) setTight(holder)
}

function placeInside(holder: Element, phrases: readonly Element[], run: Run): void {
  for (let child = holder.firstChild; child; ) {
    const next = child.nextSibling // what is placed stands elsewhere
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
  else if (!node.firstElementChild || !node.querySelector(`${anyBlock}, [data-embed]`)) placeInline(node, phrases, run)
  else placeInside(node, [...phrases, node], run)
}

function placeInline(node: ChildNode, phrases: readonly Element[], run: Run): void {
  const isBlank = isText(node) ? !visible.test(node.data) : isElement(node) && node.localName === 'br'
  if (!run.paragraph && isBlank) {
    node.remove()
    return
  }
  if (!run.paragraph) {
    run.paragraph = newElement(node, 'p')
    if (run.caption) run.paragraph.setAttribute('data-caption', '')
    run.out.appendChild(run.paragraph)
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
  if (whole.has(name)) run.out.appendChild(block)
  else if (/^h[1-6]$/.test(name)) run.out.appendChild(withPhrases(block, phrases))
  // A section is a wrapper unless it holds the footnotes.
  else if (lists.has(name) || (name === 'section' && block.hasAttribute('data-footnotes')))
    placeParts(block, phrases, run)
  else if (name === 'blockquote') {
    order(block, phrases)
    if (block.firstChild) run.out.appendChild(block)
    else block.remove()
  } else dissolve(block, phrases, run)
  closeParagraph(run)
}

function placeParts(list: Element, phrases: readonly Element[], run: Run): void {
  for (const part of list.children) part.localName === 'dt' ? withPhrases(part, phrases) : order(part, phrases)
  run.out.appendChild(list)
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
  const [first, ...rest] = item.children
  if (first?.localName === 'p' && rest.every(({localName}) => localName === 'ul' || localName === 'ol')) unwrap(first)
}
