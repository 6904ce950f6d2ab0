import {baseOf} from './base-language'
import {latinLanguage} from './latin-language'
import {textsOf} from './linked-data'
import {metaValues} from './metas'
import type {PageFacts} from './page-facts'
import {fitsWriting, isUsual, languageOfWriting, traditionalLean, writingOf} from './scripts'

/** What the page declares, if its letters agree; else what its letters and small words tell. Themes leave `en` on any page. */
export function readLanguage(facts: PageFacts): string | undefined {
  const text = facts.sample()
  const writing = writingOf(text)
  const declared = declaredTag(facts, (tag) => fitsWriting(tag, writing))
  const tag = declared ?? languageOfWriting(text, writing) ?? latinLanguage(text)
  return tag && ['zh', 'yue', 'cmn'].includes(baseOf(tag)) ? chineseVariant(tag, traditionalLean(text), facts.url) : tag
}

/** BCP 47 in its usual case: `zh_cn` → `zh-CN`. `undefined` for anything else. */
export function languageTag(text: string): string | undefined {
  const tag = text.trim().replaceAll('_', '-').toLowerCase()
  if (tag === 'cn') return 'zh-CN'
  if (isUsual(tag)) return tag
  if (!/^(?!und|mul)[a-z]{2,3}(?:-[a-z\d]{2,8})*$/.test(tag)) return undefined
  try {
    return Intl.getCanonicalLocales(tag)[0]
  } catch {
    return undefined
  }
}

function declaredTag(facts: PageFacts, fits: (tag: string) => boolean): string | undefined {
  for (const text of declaredIn(facts)) {
    const tag = text && languageTag(text.split(',', 1)[0]?.split(';', 1)[0] ?? '')
    if (tag && fits(tag)) return tag
  }
  return undefined
}

function* declaredIn({document, metas, linked, rule}: PageFacts): Generator<string> {
  const root = document.documentElement
  yield rule.language ?? ''
  yield root.getAttribute('lang') ?? root.getAttribute('xml:lang') ?? ''
  yield* metaValues(metas, 'og:locale')
  yield* textsOf(linked[0]?.inLanguage)
  yield document.querySelector('meta[http-equiv="content-language" i]')?.getAttribute('content') ?? ''
  yield* metaValues(metas, 'language dc.language')
}

/** The characters decide; a text of few of them leaves it to what was declared. */
function chineseVariant(tag: string, lean: number, {hostname}: URL): string {
  if (Math.abs(lean) < 5 ? /hant|tw|hk|mo|yue/i.test(tag) : lean > 0) {
    if (/^zh-(?:TW|HK|MO)$/.test(tag)) return tag
    return /hk|yue/i.test(tag) || hostname.endsWith('.hk') ? 'zh-HK' : 'zh-TW'
  }
  return tag === 'zh-SG' ? tag : 'zh-CN'
}
