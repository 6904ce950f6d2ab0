import {schema} from '../settings/schema'
import type {SettingName} from '../settings/settings'
import {say} from '../text/say'
import {optionText, settingTexts} from './setting-texts'

type Props = {
  readonly name: SettingName
  readonly value: string | boolean
  readonly choose: (name: SettingName, value: string | boolean) => void
}

/** One setting, as its kind in the schema asks. */
export function SettingField({name, value, choose}: Props) {
  const id = `setting-${name}`
  return (
    <div class="setting">
      <label for={id}>{say(settingTexts[name].label)}</label>
      {typeof value === 'boolean' ? (
        <input
          id={id}
          type="checkbox"
          checked={value}
          aria-describedby={`${id}-hint`}
          onChange={({currentTarget}) => choose(name, currentTarget.checked)}
        />
      ) : (
        <select
          id={id}
          value={value}
          aria-describedby={`${id}-hint`}
          onChange={({currentTarget}) => choose(name, currentTarget.value)}
        >
          {optionsOf(name).map((option) => (
            <option key={option} value={option}>
              {optionText(name, option)}
            </option>
          ))}
        </select>
      )}
      <p id={`${id}-hint`} class="soft">
        {say(settingTexts[name].hint)}
      </p>
    </div>
  )
}

function optionsOf(name: SettingName): readonly string[] {
  const setting = schema[name]
  return setting.kind === 'choice' ? setting.values : []
}
