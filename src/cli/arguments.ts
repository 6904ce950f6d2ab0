import {parseArgs} from 'node:util'
import {ClipError} from '../errors'
import type {Profile} from '../profiles/profile'
import {profiles} from '../profiles/profiles'
import type {SiteRule} from '../sites/site-rule'
import {readRuleFile} from './read-rule-file'

export const help = `leafclip: save a web page's article as a Hugo content file

  leafclip FILE|- --url URL [--profile NAME] [--out DIR] [--now ISO] [--time-zone ZONE] [--rule FILE]
  leafclip --jsonl [--profile NAME] [--now ISO] [--time-zone ZONE] [--rule FILE]

  FILE              an HTML file, may be gzipped; - reads standard input
  --url URL         the page's address
  --profile NAME    whose front matter: ${profiles.map(({name}) => name).join(', ')}
  --out DIR         write the file into DIR and print its path; otherwise the file is printed
  --now ISO         the time of the visit, for pages that say "3 hours ago" (default: now)
  --time-zone ZONE  the zone of clocks that a page gives without one, such as Asia/Shanghai or +08:00
  --rule FILE       a site rule of your own as JSON, such as {"hosts": ["example.org"], "body": ["article"]}
  --jsonl           read lines {"id","url","html" or "file","fragment"?} from standard input and write, in order,
                    {"id","article","fileName","content"} or {"id","error":{"code","detail"}}
  --help, --version

Exit codes: 0 done, 1 no clip, 2 the command was not understood.
`

/** What is the same for every page of a run. */
export type RunOptions = {
  readonly profile: Profile
  readonly now?: Date
  readonly timeZone?: string
  /** Goes before our own for its hosts. */
  readonly rule?: SiteRule
}

export type Arguments =
  | {readonly mode: 'help'}
  | {readonly mode: 'version'}
  | (RunOptions & {readonly mode: 'lines'})
  | (RunOptions & {readonly mode: 'one'; readonly file: string; readonly url: string; readonly out?: string})

const options = {
  url: {type: 'string'},
  profile: {type: 'string'},
  out: {type: 'string'},
  now: {type: 'string'},
  'time-zone': {type: 'string'},
  rule: {type: 'string'},
  jsonl: {type: 'boolean'},
  help: {type: 'boolean', short: 'h'},
  version: {type: 'boolean'},
} as const

/** Throws `ClipError('bad-argument')` with the sentence to show. */
export function readArguments(words: readonly string[]): Arguments {
  const {values, positionals} = parse(words)
  if (values.help) return {mode: 'help'}
  if (values.version) return {mode: 'version'}

  const run = {
    profile: profileNamed(values.profile),
    ...(values.now !== undefined && {now: timeOf(values.now)}),
    ...(values['time-zone'] !== undefined && {timeZone: zoneOf(values['time-zone'])}),
    ...(values.rule !== undefined && {rule: readRuleFile(values.rule)}),
  }
  if (values.jsonl) {
    if (positionals.length || values.url || values.out) refuse('--jsonl takes its pages from standard input alone')
    return {mode: 'lines', ...run}
  }
  const [file, ...more] = positionals
  if (file === undefined || more.length) refuse('name one FILE, or - for standard input')
  return {mode: 'one', file, url: urlOf(values.url), ...(values.out !== undefined && {out: values.out}), ...run}
}

function parse(words: readonly string[]) {
  try {
    return parseArgs({args: [...words], options, allowPositionals: true})
  } catch (error) {
    return refuse(error instanceof Error ? error.message : String(error))
  }
}

function profileNamed(name = profiles[0].name): Profile {
  const known = profiles.map((profile) => profile.name).join(', ')
  return (
    profiles.find((profile) => profile.name === name) ?? refuse(`no profile is called "${name}"; there is ${known}`)
  )
}

function timeOf(text: string): Date {
  const time = new Date(text)
  return Number.isNaN(time.getTime()) ? refuse(`--now wants a time such as 2025-02-10T15:15:12Z, not "${text}"`) : time
}

function zoneOf(zone: string): string {
  try {
    new Intl.DateTimeFormat('en', {timeZone: zone})
    return zone
  } catch {
    return refuse(`--time-zone wants a zone such as Asia/Shanghai or +08:00, not "${zone}"`)
  }
}

function urlOf(url: string | undefined): string {
  if (url === undefined) return refuse('say where the page is from with --url URL')
  return isPageAddress(url) ? url : refuse(`--url wants an http or https address, not "${url}"`)
}

/** Whether a page can be at an address: articles have their links resolved against it. */
export function isPageAddress(text: string): boolean {
  return /^https?:\/\//i.test(text) && URL.canParse(text)
}

function refuse(sentence: string): never {
  throw new ClipError('bad-argument', sentence)
}
