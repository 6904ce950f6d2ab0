import {useState} from 'preact/hooks'
import {say, type TextName} from '../text/say'
import {type Copied, copyDraft} from './copy-draft'
import type {PopupState} from './state'

const texts: Readonly<Record<Copied, TextName>> = {file: 'copyFile', body: 'copyBody', citation: 'copyCitation'}
const all: readonly Copied[] = ['file', 'body', 'citation']

/** The draft for the clipboard, whole or in part. */
export function CopyButtons({state}: {readonly state: PopupState}) {
  const [said, setSaid] = useState<TextName>()
  const copy = (what: Copied) => {
    setSaid(undefined) // what is said once more is told once more
    copyDraft(state, what).then(
      () => setSaid('copied'),
      () => setSaid('notCopied'),
    )
  }
  return (
    <div class="copy">
      {all.map((what) => (
        <button
          key={what}
          type="button"
          class="button"
          aria-disabled={state.reading !== 'done'}
          onClick={() => copy(what)}
        >
          {say(texts[what])}
        </button>
      ))}
      <output>{said && say(said)}</output>
    </div>
  )
}
