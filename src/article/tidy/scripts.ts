const superscripts = table('0123456789+-−=()in', '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ⁱⁿ')
const subscripts = table('0123456789+-−=()aehijklmnoprstuvx', '₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎ₐₑₕᵢⱼₖₗₘₙₒₚᵣₛₜᵤᵥₓ')

/** The text in Unicode superscripts, or as it is where one is missing (ordinals such as `1st` have no `d` and `s`). */
export function toSuperscript(text: string): string {
  return inTable(text, superscripts)
}

/** The text in Unicode subscripts, or as it is where one is missing. */
export function toSubscript(text: string): string {
  return inTable(text, subscripts)
}

function table(plain: string, raised: string): ReadonlyMap<string, string> {
  const to = [...raised]
  return new Map([...plain].map((letter, at) => [letter, to[at] ?? letter]))
}

function inTable(text: string, letters: ReadonlyMap<string, string>): string {
  const mapped = [...text].map((letter) => letters.get(letter))
  return mapped.every(Boolean) ? mapped.join('') : text
}
