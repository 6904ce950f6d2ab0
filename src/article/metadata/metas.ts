/** Contents of the page's `meta` elements by key, in page order. */
export type Metas = ReadonlyMap<string, readonly string[]>

/** Read every `meta`. Keys (property, name or itemprop) are lower case without blanks: sites write `og:time ` and `weibo: x`. */
export function readMetas(document: Document): Metas {
  const metas = new Map<string, string[]>()
  for (const meta of [...document.getElementsByTagName('meta')].slice(0, 1000)) {
    const value = (meta.getAttribute('content') ?? meta.getAttribute('value') ?? '').slice(0, 8000)
    if (!value.trim()) continue

    for (const name of ['property', 'name', 'itemprop']) {
      const key = meta.getAttribute(name)?.toLowerCase().replace(/\s+/g, '')
      if (key) metas.set(key, [...(metas.get(key) ?? []), value])
    }
  }
  return metas
}

/** All values of the keys, key by key. */
export function metaValues(metas: Metas, keys: string): readonly string[] {
  return keys.split(' ').flatMap((key) => metas.get(key) ?? [])
}
