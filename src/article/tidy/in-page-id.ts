/** The id a link of this page points at, `''` where it leads elsewhere. */
export function inPageId(link: Element, page: URL): string {
  const address = link.getAttribute('href') ?? ''
  const at = address.indexOf('#')
  if (at < 0 || (at > 0 && !isSamePage(address.slice(0, at), page))) return ''
  const id = address.slice(at + 1)
  try {
    return decodeURIComponent(id)
  } catch {
    return id
  }
}

function isSamePage(address: string, page: URL): boolean {
  if (!URL.canParse(address, page.href)) return false
  const {origin, pathname, search} = new URL(address, page.href)
  return origin === page.origin && pathname === page.pathname && search === page.search
}
