import type {Draft, DraftFields, FlagName, FlagState} from '../clip/draft'
import type {ProfileKey} from '../profiles/profile'
import {chosenProfile} from '../settings/chosen-profile'
import {say, type TextName} from '../text/say'
import type {Commands} from './commands'
import {Origin} from './field'
import type {PopupState} from './state'

type Props = {readonly state: PopupState; readonly draft: Draft | undefined; readonly commands: Commands}
type Flags = DraftFields['flags']
type FlagKey = Extract<ProfileKey, {readonly flag: unknown}>

const labels: Readonly<Record<FlagName, TextName>> = {
  comments: 'flagComments',
  authorbox: 'flagAuthorbox',
  pager: 'flagPager',
  toc: 'flagToc',
  mathjax: 'flagMathjax',
}
const states: readonly FlagState[] = ['auto', 'on', 'off']

/** The flags the theme knows, each automatic, on or off; "automatic" says what it found. */
export function FlagFields({state, draft, commands}: Props) {
  const flags = draft?.fields.flags ?? {}
  const label = say('fieldFlags')
  return (
    <fieldset class="flags">
      <legend class="unseen">{label}</legend>
      <div class="field-head">
        <span aria-hidden="true">{label}</span>
        <Origin state={state} commands={commands} name="flags" label={label} />
      </div>
      {flagKeys(chosenProfile(state.settings).keys).map((key) => (
        <div class="field" key={key.flag}>
          <label for={`field-${key.flag}`}>{say(labels[key.flag])}</label>
          <select
            id={`field-${key.flag}`}
            value={flags[key.flag] ?? 'auto'}
            disabled={!draft}
            onChange={({currentTarget}) => commands.edit({flags: withFlag(flags, key.flag, currentTarget.value)})}
          >
            {states.map((one) => (
              <option key={one} value={one}>
                {stateText(one, key, draft?.formulas ?? 0)}
              </option>
            ))}
          </select>
        </div>
      ))}
    </fieldset>
  )
}

/** What is automatic is no edit. */
function withFlag(flags: Flags, name: FlagName, state: string): Flags {
  const {[name]: _before, ...others} = flags
  const chosen = states.find((one) => one === state)
  return chosen && chosen !== 'auto' ? {...others, [name]: chosen} : others
}

/** All flags of a profile, also those inside its maps. */
function flagKeys(keys: readonly ProfileKey[]): readonly FlagKey[] {
  return keys.flatMap((key) => {
    if ('keys' in key) return flagKeys(key.keys)
    return 'flag' in key ? [key] : []
  })
}

function stateText(state: FlagState, {auto}: FlagKey, formulas: number): string {
  if (state !== 'auto') return say(state === 'on' ? 'flagOn' : 'flagOff')
  if (auto !== 'formulas') return say(auto ? 'flagAutoOn' : 'flagAutoOff')
  return formulas ? say('flagAutoFormulas', formulas) : say('flagAutoNoFormulas')
}
