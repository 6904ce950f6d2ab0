const unread = 'script, noscript, title, button, [hidden]'

/** Drop what no reader reads: what the copy of the page still holds of scripts, controls and hidden parts. */
export function dropUnread(body: HTMLElement): void {
  for (const part of body.querySelectorAll(unread)) part.remove()
}
