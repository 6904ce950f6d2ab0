import {takeSelection} from './take-selection'

// Injected after the content script, and only where a selection is asked for: nobody else pays for it.
const {leafclip} = globalThis as {leafclip?: object}
if (leafclip) Object.assign(leafclip, {takeSelection})
