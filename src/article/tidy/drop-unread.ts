const unread = `script, style, noscript, template, svg, canvas, button, select, textarea, datalist, meta, link, title,
  head, map, input:not([type=checkbox]), [hidden]`

/** Drop what no reader reads: scripts, controls, hidden parts and comments. */
export function dropUnread(body: HTMLElement): void {
  for (const part of body.querySelectorAll(unread)) part.remove()
}
