import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {JSDOM, VirtualConsole} from 'jsdom'
import type {Article} from '../../src/article/article'
import {readArticle} from '../../src/article/read-article'
import {composeClip} from '../../src/clip/compose-clip'
import {draftOf} from '../../src/clip/draft'
import {takeSnapshot} from '../../src/page/take-snapshot'
import {mainroad} from '../../src/profiles/mainroad'
import {defaultSettings} from '../../src/settings/settings'
import type {SiteRule} from '../../src/sites/site-rule'

/** A page of our own making in a site's structure. `folder` holds `input.html`, `input.json` and the golden. */
export type SitePage = {readonly folder: string; readonly html: string; readonly url: URL; readonly now: Date}

/** What a rule can change: the whole article, and the file that comes of it. */
export type SiteClip = {readonly article: Article; readonly content: string}

/** The pages under a folder, each in its own; a folder without an address is no page. */
export function sitePages(parent: string): readonly SitePage[] {
  return readdirSync(parent)
    .sort()
    .map((name) => join(parent, name))
    .filter((folder) => existsSync(join(folder, 'input.json')))
    .map(readSitePage)
}

/** Throws where the page or its address is missing. */
export function readSitePage(folder: string): SitePage {
  const text = (file: string) => readFileSync(join(folder, file), 'utf8')
  const {url, now} = JSON.parse(text('input.json')) as {readonly url: string; readonly now: string} // our own file
  return {folder, html: text('input.html'), url: new URL(url), now: new Date(now)}
}

/** From the page to its file, by a rule or without one. */
export function clipSitePage({html, url, now}: SitePage, rule?: SiteRule): SiteClip {
  const {window} = new JSDOM(html, {url: url.href, virtualConsole: new VirtualConsole()})
  const article = readArticle(takeSnapshot(window.document, url, now), rule ? {rule} : {})
  const [file] = composeClip(draftOf(article, defaultSettings), mainroad).files
  return {article, content: String(file.content)}
}
