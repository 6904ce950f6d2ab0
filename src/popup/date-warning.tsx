import type {Draft} from '../clip/draft'
import {chosenProfile} from '../settings/chosen-profile'
import {say, sayAhead} from '../text/say'
import type {Commands} from './commands'
import {dateAhead} from './date-ahead'
import type {PopupState} from './state'

type Props = {readonly state: PopupState; readonly draft: Draft | undefined; readonly commands: Commands}

/** Says when Hugo would hide the post, and mends it with one click. */
export function DateWarning({state, draft, commands}: Props) {
  const date = draft?.fields.date
  const ahead = date && dateAhead(date, chosenProfile(state.settings).dateForm, state.openedAt)
  if (!ahead) return null
  return (
    <p class="message message-warn date-warning">
      {say('dateAhead', sayAhead(ahead.ms))}{' '}
      <button type="button" class="button-quiet" onClick={() => commands.edit({date: ahead.mended})}>
        {say(ahead.mend === 'utc' ? 'dateMendUtc' : 'dateMendNow')}
      </button>
    </p>
  )
}
