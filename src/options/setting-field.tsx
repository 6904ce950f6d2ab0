import {profiles} from '../profiles/profiles'
import {schema} from '../settings/schema'
import {type SettingName, type Settings, settingsOf} from '../settings/settings'
import {say, type TextName} from '../text/say'

type Props<N extends SettingName> = {
  readonly name: N
  readonly value: Settings[N]
  readonly choose: (value: Partial<Settings>) => void
}

type OptionTexts<N extends SettingName> = Readonly<Record<Settings[N], TextName>>

/** The texts of each choice: one without a text does not compile. Profiles bring their own. */
const optionTexts: {readonly [N in Exclude<SettingName, 'profile'>]: OptionTexts<N>} = {
  dates: {
    profile: 'settingDatesProfile',
    'wall-clock': 'settingDatesWallClock',
    offset: 'settingDatesOffset',
    utc: 'settingDatesUtc',
  },
  slugs: {unicode: 'settingSlugsUnicode', ascii: 'settingSlugsAscii'},
}

const labels: Readonly<Record<SettingName, {readonly label: TextName; readonly hint: TextName}>> = {
  profile: {label: 'settingProfile', hint: 'settingProfileHint'},
  dates: {label: 'settingDates', hint: 'settingDatesHint'},
  slugs: {label: 'settingSlugs', hint: 'settingSlugsHint'},
}

/** One setting, as its kind in the schema asks. */
export function SettingField<N extends SettingName>({name, value, choose}: Props<N>) {
  const id = `setting-${name}`
  return (
    <div class="setting">
      <label for={id}>{say(labels[name].label)}</label>
      <select
        id={id}
        value={value}
        aria-describedby={`${id}-hint`}
        onChange={({currentTarget}) => choose({[name]: settingsOf({[name]: currentTarget.value})[name]})}
      >
        {schema[name].values.map((option) => (
          <option key={option} value={option}>
            {optionText(name, option)}
          </option>
        ))}
      </select>
      <p id={`${id}-hint`} class="soft">
        {say(labels[name].hint)}
      </p>
    </div>
  )
}

function optionText(name: SettingName, option: string): string {
  if (name === 'profile') return profiles.find((profile) => profile.name === option)?.label ?? option
  const texts: Readonly<Record<string, TextName>> = optionTexts[name]
  const text = texts[option]
  return text ? say(text) : option
}
