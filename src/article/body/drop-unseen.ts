const never =
  'script,style,link,meta,noscript,template,button,[role=dialog],[role=alertdialog],[role=search],[role=tooltip]'
const unseen = '[hidden]:not([hidden=until-found]),[aria-hidden=true]:not(img)'
/** What hides more of the page than this is a curtain that a script would lift, not a hidden part. */
const curtain = 0.5

/** Take out what is never read and what is not shown. */
export function dropUnseen(body: Element): void {
  for (const element of body.querySelectorAll(never)) element.remove()

  const length = body.textContent?.length ?? 0
  for (const element of body.querySelectorAll(unseen)) {
    if (!element.isConnected) continue
    if (isOpenable(element) || (element.textContent?.length ?? 0) > length * curtain) show(element)
    else element.remove()
  }
}

/** A tab's panel: the page shows one at a time, and its author wrote them all. A picture that waits to be loaded. */
const isOpenable = (element: Element) => element.matches('[role=tabpanel],img[data-src]')

function show(element: Element): void {
  for (const name of ['hidden', 'aria-hidden', 'style']) element.removeAttribute(name)
}
