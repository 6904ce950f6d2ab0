const unread = `script, style, noscript, template, svg, canvas, button, select, textarea, datalist, meta, link, title,
  head, map, input:not([type=checkbox]), [hidden], [aria-hidden=true]:is(a, button, .anchor, .sr-only)`

/** Permalink marks of headings: `#`, `¶`, `§`, a chain, a pencil, or nothing at all. */
const permalinkMark = /^(?:[\s#¶§✎⚓\u200b]|🔗|\ufe0f)*$/u

/** Drop what no reader reads: scripts, controls, hidden parts, comments and the link marks of headings. */
export function dropUnread(body: HTMLElement): void {
  for (const part of body.querySelectorAll(unread)) part.remove()
  for (const part of body.querySelectorAll('[style*=display i]'))
    if (/display\s*:\s*none/i.test(part.getAttribute('style') ?? '')) part.remove()
  for (const link of body.querySelectorAll(':is(h1, h2, h3, h4, h5, h6) a[href*="#"]'))
    if (permalinkMark.test(link.textContent ?? '') && !link.querySelector('img')) link.remove()
}
