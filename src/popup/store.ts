import {type Action, initialState, type PopupState, reduce} from './state'

/** The one place the popup's state is in. */
export type Store = {
  readonly state: () => PopupState
  readonly dispatch: (action: Action) => void
}

/** `changed` is called after every action, with the new state. */
export function createStore(changed: (state: PopupState, action: Action) => void): Store {
  let state = initialState
  return {
    state: () => state,
    dispatch: (action) => {
      state = reduce(state, action)
      changed(state, action)
    },
  }
}
