import {schema} from '../settings/schema'
import {type SettingName, type Settings, settingsOf} from '../settings/settings'
import {say} from '../text/say'
import {SettingField} from './setting-field'
import {SiteTermsPart} from './site/site-terms-part'

/** What came of the last choice. */
export type Outcome = 'open' | 'saved' | 'not-saved'

type Props = {
  readonly settings: Settings
  readonly outcome: Outcome
  readonly choose: (settings: Settings) => void
}

/** Every setting of the schema, in its order; each choice is kept at once. */
export function SettingsForm({settings, outcome, choose}: Props) {
  // `Object.keys` forgets what it was given; the schema's keys are the settings' names.
  const names = Object.keys(schema) as SettingName[]
  const pick = (name: SettingName, value: string | boolean) => choose(settingsOf({...settings, [name]: value}))
  return (
    <>
      <h1>{say('settingsTitle')}</h1>
      <p class="soft">{say('settingsKept')}</p>
      <form onSubmit={(event) => event.preventDefault()}>
        {names.map((name) => (
          <SettingField key={name} name={name} value={settings[name]} choose={pick} />
        ))}
      </form>
      <SiteTermsPart />
      <div role="status">{outcome === 'saved' && say('settingsSaved')}</div>
      <div role="alert">
        {outcome === 'not-saved' && <p class="message message-error">{say('settingsNotSaved')}</p>}
      </div>
    </>
  )
}
