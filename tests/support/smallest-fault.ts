import {htmlOf, type Part} from './any-page'
import {type Fault, faultsOf} from './page-fault'

type Found = {readonly page: readonly Part[]; readonly fault: Fault}

const together = 16

/** The smallest page with a fault of the same kind that one can come to by leaving out parts and pieces of texts. */
export function smallestFault(found: Found): Found {
  const next = firstSmaller(found)
  return next ? smallestFault(next) : found
}

function firstSmaller({page, fault}: Found): Found | undefined {
  const candidates = smaller(page)
  for (let from = 0; from < candidates.length; from += together) {
    const some = candidates.slice(from, from + together)
    for (const [at, found] of faultsOf(some).entries()) {
      const candidate = some[at]
      if (candidate && found?.kind === fault.kind) return {page: candidate, fault: found}
    }
  }
  return undefined
}

/** A fault as one can read it. */
export function toldOf({page, fault}: Found): string {
  const {kind, markdown, page: was, post: is} = fault
  return [kind, `html     ${htmlOf(page)}`, `markdown ${markdown}`, `page     ${was}`, `post     ${is}`].join('\n  ')
}

/** Each page with one part or text less, the biggest steps first. */
function smaller(page: readonly Part[]): readonly (readonly Part[])[] {
  return page.flatMap((part, at) => {
    const put = (parts: readonly Part[]) => [...page.slice(0, at), ...parts, ...page.slice(at + 1)]
    return [
      put([]),
      ...(part.parts.length ? [put(part.parts), put([{...part, parts: []}])] : []),
      ...shorter(part.text).map((text) => put([{...part, text}])),
      ...smaller(part.parts).map((parts) => put([{...part, parts}])),
    ]
  })
}

function shorter(text: string): readonly string[] {
  if (!text) return []
  const letters = [...text]
  const half = letters.length >> 1
  const halves = [letters.slice(half).join(''), letters.slice(0, half).join('')]
  const without =
    letters.length > 40 ? [] : letters.map((_, at) => letters.filter((__, other) => other !== at).join(''))
  return ['', ...halves, ...without].filter((one) => one.length < text.length)
}
