import {JSDOM} from 'jsdom'
import type {Metadata} from '../../../src/article/article'
import {readMetadata} from '../../../src/article/metadata/read-metadata'
import type {SiteRule} from '../../../src/sites/site-rule'

type Page = {readonly head?: string; readonly body?: string; readonly lang?: string; readonly url?: string}

export const prose =
  'The ferry has crossed the river since 1894, and it will cross it again when the water falls below the third step of the old quay. '.repeat(
    3,
  )

/** Metadata of a page made of a head and a body, read on 4 May 2025. */
export function metadataOf(
  {head = '', body = '', lang = '', url = 'https://www.ferry.example/a/1'}: Page,
  rule?: SiteRule,
): Metadata {
  const {document} = new JSDOM(`<html lang="${lang}"><head>${head}</head><body>${body}<p>${prose}</p></body></html>`, {
    url,
  }).window
  return readMetadata({document, url: new URL(url), takenAt: new Date('2025-05-04T10:00:00Z')}, rule)
}

export function linkedData(node: unknown): string {
  return `<script type="application/ld+json">${JSON.stringify(node)}</script>`
}
