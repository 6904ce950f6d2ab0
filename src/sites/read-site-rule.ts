import type {SiteRule} from './site-rule'

export type RuleReading =
  | {readonly ok: true; readonly rule: SiteRule}
  | {readonly ok: false /** One sentence for who wrote the rule. */; readonly problem: string}

const longestText = 50_000
const longestSelector = 500
const mostEntries = 50

/** A rule somebody wrote as JSON, checked. Selectors are tried only where they are used, since that takes a page. */
export function readSiteRule(json: string): RuleReading {
  if (json.length > longestText) return refused(`a rule has at most ${longestText} characters`)
  const value = parsed(json)
  if (!isObject(value))
    return refused('a rule is a JSON object, such as {"hosts": ["example.org"], "body": ["article"]}')

  const problem = Object.entries(value).map(problemOf).find(Boolean)
  if (problem) return refused(problem)
  if (!('hosts' in value)) return refused('"hosts" is missing: name the host the rule is for')
  // Every key is known and every value was checked.
  return {ok: true, rule: value as unknown as SiteRule}
}

type Check = {readonly fits: (value: unknown) => boolean; readonly wants: string}

const selectors: Check = {
  fits: (value) => isList(value) && value.every((text) => isText(text, longestSelector)),
  wants: `a list of 1 to ${mostEntries} selectors, each up to ${longestSelector} characters`,
}
const name: Check = {fits: (value) => isText(value, 100), wants: 'a name of up to 100 characters'}

const checks: Readonly<Record<keyof SiteRule, Check>> = {
  hosts: {
    fits: (value) => isList(value) && value.every((host) => isText(host, 253) && isHost(host)),
    wants: `a list of 1 to ${mostEntries} host names in small letters, such as "news.example.org"`,
  },
  siteName: name,
  short: name,
  language: {
    fits: (value) => typeof value === 'string' && /^[a-z]{2,3}(?:-[A-Za-z\d]{2,8}){0,3}$/.test(value),
    wants: 'a language tag, such as "zh-CN"',
  },
  zone: {fits: isZone, wants: 'an offset or a time zone, such as "+08:00" or "Asia/Shanghai"'},
  body: selectors,
  title: selectors,
  byline: selectors,
  published: selectors,
  remove: selectors,
  caption: selectors,
}

function problemOf([key, value]: readonly [string, unknown]): string | undefined {
  if (!Object.hasOwn(checks, key))
    return `"${key.slice(0, 40)}" is no part of a rule; there is ${Object.keys(checks).join(', ')}`
  const {fits, wants} = checks[key as keyof SiteRule] // its own key: asked above
  return fits(value) ? undefined : `"${key}" is to be ${wants}`
}

const refused = (problem: string): RuleReading => ({ok: false, problem})

function parsed(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return undefined
  }
}

const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isList = (value: unknown): value is readonly unknown[] =>
  Array.isArray(value) && value.length > 0 && value.length <= mostEntries

const isText = (value: unknown, longest: number): value is string =>
  typeof value === 'string' && value.trim() !== '' && value.length <= longest

/** Two labels at least: a rule for `com` would hold for half of the web. */
const isHost = (host: string): boolean => /^(?:[a-z\d](?:[a-z\d-]*[a-z\d])?\.)+[a-z][a-z\d-]*[a-z\d]$/.test(host)

function isZone(value: unknown): boolean {
  if (typeof value !== 'string') return false
  if (/^[+-](?:0\d|1[0-4]):[0-5]\d$/.test(value)) return true
  try {
    return /^[A-Z]/.test(value) && Boolean(new Intl.DateTimeFormat('en', {timeZone: value}))
  } catch {
    return false
  }
}
