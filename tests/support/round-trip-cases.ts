import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'

/** `says`: in plain HTML what `html` says in a way of its own; the same where it is plain already. */
export type RoundTripCase = {
  readonly category: string
  readonly name: string
  readonly html: string
  readonly says: string
}

const folder = 'tests/fixtures/round-trip'
const start = /^<!-- (.+) -->\n/gm

/** The cases of every file: each begins with a line `<!-- name -->`; what follows a line `<!-- says -->` is its `says`. */
export function roundTripCases(): readonly RoundTripCase[] {
  return readdirSync(folder).flatMap((file) => {
    const [, ...pieces] = readFileSync(join(folder, file), 'utf8').split(start)
    const cases: RoundTripCase[] = []
    for (let at = 0; at < pieces.length; at += 2) {
      const [name = '', html = ''] = [pieces[at], pieces[at + 1]?.trimEnd()]
      const last = cases.at(-1)
      if (name === 'says' && last) cases[cases.length - 1] = {...last, says: html}
      else cases.push({category: file.replace('.html', ''), name, html, says: html})
    }
    return cases
  })
}
