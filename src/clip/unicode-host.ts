/** A host with its letters, as its readers know it: `пример.рф` for `xn--e1afmkfd.xn--p1ai`. */
export function unicodeHost(host: string): string {
  return host.replace(/(?<=^|\.)xn--([a-z0-9-]+)/g, (label, code: string) => decoded(code) ?? label)
}

/** Punycode, RFC 3492 §6.2; `undefined` where a label is none. */
function decoded(code: string): string | undefined {
  const dash = code.lastIndexOf('-')
  const points = [...code.slice(0, Math.max(0, dash))].map((char) => char.charCodeAt(0))
  let [point, bias, at] = [128, 72, 0]
  for (let rest = code.slice(dash + 1); rest; ) {
    const {step, length} = numberAt(rest, bias)
    rest = rest.slice(length)
    bias = adapted(step, points.length + 1, at === 0 ? 700 : 2)
    at += step
    point += Math.floor(at / (points.length + 1))
    at %= points.length + 1
    if (!(point <= 0x10ffff)) return undefined
    points.splice(at++, 0, point)
  }
  return String.fromCodePoint(...points)
}

/** A number of digits whose weight grows (§3.3): its value and how many digits it took. */
function numberAt(digits: string, bias: number): {readonly step: number; readonly length: number} {
  let [step, weight, length] = [0, 1, 0]
  for (const char of digits) {
    const digit = char <= '9' ? char.charCodeAt(0) - 22 : char.charCodeAt(0) - 97
    const threshold = Math.min(26, Math.max(1, 36 * ++length - bias))
    step += digit * weight
    if (digit < threshold) break
    weight *= 36 - threshold
  }
  return {step, length}
}

/** How the next number's digits are weighed (§6.1). */
function adapted(step: number, points: number, damp: number): number {
  let delta = Math.floor(step / damp)
  delta += Math.floor(delta / points)
  let bias = 0
  for (; delta > 455; bias += 36) delta = Math.floor(delta / 35)
  return bias + Math.floor((36 * delta) / (delta + 38))
}
