import {ownAccessors} from './own-accessors'

/** In ms: far longer than the asker needs to come back, far shorter than a reader needs to change anything. */
const longest = 1_000

/**
 * Keep what was read of a page for the question that follows at once. It is given out one time, and only if nothing in
 * the page changed meanwhile; shadow trees, style sheets and controls change without a record, so it is soon let go.
 */
export function keepWhileUnchanged<T>(page: Document, value: T): () => T | undefined {
  const Observer = (ownAccessors(page).defaultView(page) as typeof globalThis | null)?.MutationObserver // a window is one
  if (!Observer) return () => undefined

  let kept: {readonly value: T} | undefined = {value}
  const observer = new Observer(letGo)
  observer.observe(page, {subtree: true, childList: true, attributes: true, characterData: true})
  const timer = setTimeout(letGo, longest)

  function letGo() {
    kept = undefined
    clearTimeout(timer)
    observer.disconnect()
  }
  return () => {
    const given = observer.takeRecords().length ? undefined : kept
    letGo()
    return given?.value
  }
}
