/**
 * Where `<base>` sends relative addresses elsewhere on the same host, make them absolute, since later stages know the
 * page's address alone. A base on another host is not believed: it would send every link of the clip away.
 */
export function resolveLinks(copy: Document, url: URL): void {
  const href = copy.querySelector('base[href]')?.getAttribute('href')
  const base = href && URL.canParse(href, url.href) ? new URL(href, url.href) : undefined
  if (!base || base.host !== url.host || base.href === url.href) return

  for (const name of ['href', 'src']) {
    for (const holder of copy.querySelectorAll(`body [${name}]`)) {
      const value = holder.getAttribute(name) ?? ''
      if (!value.startsWith('#') && URL.canParse(value, base.href))
        holder.setAttribute(name, new URL(value, base.href).href)
    }
  }
}
