import {readFileSync} from 'node:fs'
import {ClipError} from '../errors'
import {readSiteRule} from '../sites/read-site-rule'
import type {SiteRule} from '../sites/site-rule'

/** The site rule in a JSON file. Throws `ClipError` with the sentence to show. */
export function readRuleFile(file: string): SiteRule {
  const reading = readSiteRule(textOf(file))
  if (!reading.ok) throw new ClipError('bad-argument', `${file}: ${reading.problem}`)
  return reading.rule
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    throw new ClipError('file-unreadable', `could not read ${file}: ${(error as Error).message}`)
  }
}
