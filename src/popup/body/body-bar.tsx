import {type Body, editedBody, isOtherReading} from '../../clip/body-edits'
import {say} from '../../text/say'
import type {PanelProps} from './panels'

type Props = PanelProps & {
  /** The body as it was before it was reset here, for the way back. */
  readonly before: Body | undefined
  readonly setBefore: (body: Body | undefined) => void
}

/** Whose the body is: the page's, or the user's with the way back to the page's. */
export function BodyBar({state, commands, before, setBefore}: Props) {
  const {article, edits} = state
  const markdown = article?.markdown ?? ''
  const isEdited = edits.markdown !== undefined
  const reset = () => {
    setBefore(editedBody(markdown, edits))
    commands.resetBody()
  }
  const undo = () => {
    if (before) commands.editBody(before)
    setBefore(undefined)
  }
  return (
    <div class="body-bar">
      <span>
        {say(isEdited ? (isOtherReading(markdown, edits) ? 'bodyOfEarlierPage' : 'bodyEdited') : 'bodyOfPage')}
      </span>
      {isEdited && (
        <button type="button" class="button-quiet" onClick={reset}>
          {say('resetBody')}
        </button>
      )}
      {!isEdited && before && (
        <button type="button" class="button-quiet" onClick={undo}>
          {say('undoReset')}
        </button>
      )}
    </div>
  )
}
