/** An http(s) address that a page states, resolved against its own; `undefined` for anything else. */
export function addressOf(text: string, base: URL): URL | undefined {
  const trimmed = text.trim()
  if (!trimmed || trimmed.length > 2000 || !URL.canParse(trimmed, base.href)) return undefined
  const address = new URL(trimmed, base)
  return /^https?:$/.test(address.protocol) ? address : undefined
}
