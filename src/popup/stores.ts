import type {Action} from './state'
import {createStore, type Store} from './store'

export type Stores = {
  readonly front: () => Store
  /** Put the store of a tab in front; a fresh one where there is none yet, which is told. */
  readonly turnTo: (tabId: number) => 'fresh' | 'known'
  readonly of: (tabId: number) => Store | undefined
  readonly forget: (tabId: number) => void
}

/** A store for each tab a panel has looked at, so that it comes back as it was left; a popup has one. */
export function createStores(changed: (store: Store, action?: Action) => void): Stores {
  const stores = new Map<number, Store>()
  const create = () => {
    const store: Store = createStore((_, action) => changed(store, action))
    return store
  }
  let front = create()
  return {
    front: () => front,
    turnTo: (tabId) => {
      const known = stores.get(tabId)
      front = known ?? create()
      stores.set(tabId, front)
      return known ? 'known' : 'fresh'
    },
    of: (tabId) => stores.get(tabId),
    forget: (tabId) => void stores.delete(tabId),
  }
}
