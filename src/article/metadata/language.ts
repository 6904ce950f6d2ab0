import {latinLanguage} from './latin-language'
import {textsOf} from './linked-data'
import {metaValues} from './metas'
import type {PageFacts} from './page-facts'
import {fitsWriting, languageOfWriting, traditionalLean, writingOf} from './scripts'

/** What the page declares, if its letters agree; else what its letters and small words tell. Themes leave `en` on any page. */
export function readLanguage(facts: PageFacts): string | undefined {
  const text = sample(facts)
  const writing = writingOf(text)
  const declared = declaredTags(facts).find((tag) => fitsWriting(tag, writing))
  const tag = declared ?? languageOfWriting(text, writing) ?? latinLanguage(text)
  return tag && /^(?:zh|yue|cmn)\b/.test(tag) ? chineseVariant(tag, traditionalLean(text), facts.url) : tag
}

/** BCP 47 in its usual case: `zh_cn` → `zh-CN`. `undefined` for anything else. */
export function languageTag(text: string): string | undefined {
  const tag = text.trim().replaceAll('_', '-').toLowerCase()
  if (tag === 'cn') return 'zh-CN'
  if (!/^(?!und|mul)[a-z]{2,3}(?:-[a-z\d]{2,8})*$/.test(tag)) return undefined
  try {
    return Intl.getCanonicalLocales(tag)[0]
  } catch {
    return undefined
  }
}

function declaredTags({document, metas, linked, rule}: PageFacts): readonly string[] {
  const root = document.documentElement
  const declared = [
    rule.language ?? '',
    root.getAttribute('lang') ?? root.getAttribute('xml:lang') ?? '',
    ...metaValues(metas, 'og:locale'),
    ...textsOf(linked[0]?.inLanguage),
    document.querySelector('meta[http-equiv="content-language" i]')?.getAttribute('content') ?? '',
    ...metaValues(metas, 'language dc.language'),
  ]
  return declared.map((text) => languageTag(text.split(/[,;]/)[0] ?? '')).filter((tag) => tag !== undefined)
}

/** The title and the page's prose: the lines that are sentences, or all where there are few. */
function sample({title, lines}: PageFacts): string {
  const all = lines().lines.map((line) => line.text)
  const prose = all.filter((text) => text.length > 60)
  return [title, ...(prose.length > 3 ? prose : all)].slice(0, 200).join(' ').slice(0, 6000)
}

/** The characters decide; a text of few of them leaves it to what was declared. */
function chineseVariant(tag: string, lean: number, {hostname}: URL): string {
  if (Math.abs(lean) < 5 ? /hant|tw|hk|mo|yue/i.test(tag) : lean > 0) {
    if (/^zh-(?:TW|HK|MO)$/.test(tag)) return tag
    return /hk|yue/i.test(tag) || hostname.endsWith('.hk') ? 'zh-HK' : 'zh-TW'
  }
  return tag === 'zh-SG' ? tag : 'zh-CN'
}
