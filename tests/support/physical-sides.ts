const sided = /(?:^|-)(?:left|right)(?:-|$)/
const fourSided = /^(?:margin|padding|inset|border-(?:width|style|color|radius)|scroll-(?:margin|padding))$/
const sideWord = /^(?:text-align|text-align-last|float|clear|caption-side)$/

/** Declarations that would keep their side where the page is read from the right, each as it stands. */
export function physicalSides(css: string): readonly string[] {
  const found: string[] = []
  for (const [declaration, name = '', value = ''] of css.matchAll(
    /(?<=[{;]|^)\s*([a-z-]+)\s*:\s*([^;{}]+)(?=[;}])/gm,
  )) {
    const [first, second, third, fourth] = value.trim().split(/\s+(?![^(]*\))/)
    const isCorner = name === 'border-radius'
    const differs = isCorner
      ? fourth !== undefined && (first !== second || third !== fourth)
      : fourth !== undefined && second !== fourth
    const isSided =
      sided.test(name) ||
      (sideWord.test(name) && /\b(?:left|right)\b/.test(value)) ||
      (fourSided.test(name) && differs) ||
      /\btranslate(?:X|3d)?\(/.test(value)
    if (isSided) found.push(declaration.trim())
  }
  return found
}
