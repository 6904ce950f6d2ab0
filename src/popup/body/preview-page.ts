import {bodyText} from '../../clip/body-text'
import type {Closing} from '../../clip/closing'
import type {Draft} from '../../clip/draft'
import {dateTextOf} from '../../clip/wall-clock'
import {renderMarkdown} from '../../hugo/render-markdown'
import type {Profile} from '../../profiles/profile'
import {say} from '../../text/say'
import {previewStyle, previewStyleHash} from './preview-style'

type Look = {readonly profile: Profile; readonly closing: Closing; readonly pictures: 'shown' | 'hidden'}

/** The post as a page of its own for a frame: a head as Mainroad has it, and the body as Hugo renders it. */
export function previewPage(
  draft: Draft,
  {profile, closing, pictures}: Look,
): {readonly html: string; readonly pictureCount: number} {
  const {fields} = draft
  const page = document.implementation.createHTMLDocument(fields.title)
  page.documentElement.lang = fields.languages[0] ?? ''
  const style = page.createElement('style')
  style.textContent = previewStyle
  page.head.append(...metasOf(page, pictures), style)

  const article = page.createElement('article')
  article.dir = 'auto'
  article.append(
    ...headOf(page, draft, profile),
    bodyOf(page, bodyText(draft, closing)),
    ...listOf(page, 'tags', fields.tags),
  )
  page.body.append(article)

  const images = [...page.querySelectorAll('img')]
  for (const image of images) showImage(image, pictures)
  for (const link of page.querySelectorAll('a')) unlink(link)
  return {html: `<!doctype html>${page.documentElement.outerHTML}`, pictureCount: images.length}
}

/** A policy narrower than the one the frame inherits: with pictures hidden, nothing comes from anywhere. */
function metasOf(page: Document, pictures: Look['pictures']): readonly Element[] {
  const from = pictures === 'shown' ? 'data: http: https:' : 'data:'
  const metas = [
    {
      httpEquiv: 'Content-Security-Policy',
      content: `default-src 'none'; style-src '${previewStyleHash}'; img-src ${from}`,
    },
    {name: 'referrer', content: 'no-referrer'},
    {name: 'color-scheme', content: 'light dark'},
    {name: 'viewport', content: 'width=device-width, initial-scale=1'},
  ]
  return metas.map((meta) => Object.assign(page.createElement('meta'), meta))
}

function headOf(page: Document, {fields}: Draft, profile: Profile): readonly Element[] {
  const date = fields.date && dateTextOf(fields.date, profile.dateForm)
  const line = [date, fields.categories.join(', ')].filter(Boolean).join(' · ')
  return [
    element(page, 'h1', {textContent: fields.title}),
    ...(line ? [element(page, 'p', {className: 'line', textContent: line})] : []),
    ...(fields.thumbnail ? [element(page, 'img', {className: 'thumbnail', src: fields.thumbnail, alt: ''})] : []),
    ...(fields.summary ? [element(page, 'p', {className: 'summary', textContent: fields.summary})] : []),
  ]
}

/** Parsed in a document that runs and loads nothing. */
function bodyOf(page: Document, markdown: string): Element {
  const parsed = new DOMParser().parseFromString(renderMarkdown(markdown), 'text/html')
  const body = element(page, 'div', {className: 'body'})
  body.append(...parsed.body.childNodes)
  return body
}

function listOf(page: Document, className: string, words: readonly string[]): readonly Element[] {
  if (!words.length) return []
  const list = element(page, 'ul', {className})
  list.append(...words.map((word) => element(page, 'li', {textContent: word})))
  return [list]
}

/** Without its picture, a box that says what it shows. */
function showImage(image: HTMLImageElement, pictures: Look['pictures']): void {
  if (pictures === 'shown' || image.src.startsWith('data:')) return
  const box = element(image.ownerDocument, 'span', {className: `${image.className} hidden-picture`})
  box.textContent = image.alt || say('blockPicture')
  image.replaceWith(box)
}

/** Links are seen, and say where they lead; followed, they would leave the post. */
function unlink(link: HTMLAnchorElement): void {
  link.title ||= link.getAttribute('href') ?? ''
  link.removeAttribute('href')
}

function element<K extends keyof HTMLElementTagNameMap>(
  page: Document,
  tag: K,
  own: Partial<HTMLElementTagNameMap[K]>,
) {
  return Object.assign(page.createElement(tag), own)
}
