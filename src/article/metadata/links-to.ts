/** Addresses, as written, of the `link` elements with the relation (in lower case). */
export function linksTo(links: readonly Element[], relation: string): readonly string[] {
  return linksWith(links, relation).map((link) => link.getAttribute('href') ?? '')
}

/** The `link` elements with the relation (in lower case); they may have others beside it. */
export function linksWith(links: readonly Element[], relation: string): readonly Element[] {
  return links.filter((link) => (link.getAttribute('rel') ?? '').toLowerCase().split(/\s+/).includes(relation))
}
