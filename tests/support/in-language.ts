import {cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import type {TextName} from '../../src/text/say'

/** A folder of `src/_locales`. */
export type Language = 'ar' | 'de' | 'en' | 'es' | 'fr' | 'ja' | 'zh_CN' | 'zh_TW'

/**
 * A copy of a built extension that speaks one language wherever it runs: browsers take the default where they find no
 * better, and few machines have browsers in eight languages.
 */
export function inLanguage(extension: string, language: Language): string {
  const folder = mkdtempSync(join(tmpdir(), `leafclip-${language}-`))
  cpSync(extension, folder, {recursive: true})
  for (const other of readdirSync(join(folder, '_locales')))
    if (other !== language) rmSync(join(folder, '_locales', other), {recursive: true})
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as object
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify({...manifest, default_locale: language}))
  return folder
}

/** A text of ours, by its name. */
export function wordsFor(name: TextName, language: Language = 'en'): string {
  const messages = JSON.parse(readFileSync(`src/_locales/${language}/messages.json`, 'utf8'))
  return (messages as Record<TextName, {message: string}>)[name].message // a test holds that each language has each text
}
