import type {Store} from './store'

/** Edits up to here (UTF-16 units of the body) are written with each key press. */
const small = 32_768
/** How long larger ones wait for the next key press, in ms. */
const pause = 400

/** Edits on their way to where they are kept: `later` when some have changed, `now` when there may be no later. */
export function keepSoon(keep: (store: Store) => void) {
  const waiting = new Map<Store, ReturnType<typeof setTimeout>>()
  const keepOne = (store: Store) => {
    clearTimeout(waiting.get(store))
    waiting.delete(store)
    keep(store)
  }
  const later = (store: Store) => {
    if ((store.state().edits.markdown?.length ?? 0) <= small) return keepOne(store)
    clearTimeout(waiting.get(store))
    waiting.set(
      store,
      setTimeout(() => keepOne(store), pause),
    )
  }
  return {later, now: () => [...waiting.keys()].forEach(keepOne)}
}
