import {editedBody} from '../../clip/body-edits'
import {retyped} from '../../clip/left-out'
import {say} from '../../text/say'
import type {PanelProps} from './panels'

/** The body's Markdown, as it will be saved. A plain text box: undo, spelling and input methods are the browser's. */
export function EditPanel({state, commands}: PanelProps) {
  const body = editedBody(state.article?.markdown ?? '', state.edits)
  return (
    <textarea
      class="editor"
      aria-label={say('editorLabel')}
      dir="auto"
      value={body.markdown}
      onInput={({currentTarget}) => commands.editBody(retyped(body, currentTarget.value))}
    />
  )
}
