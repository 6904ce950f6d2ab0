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
      {schema[name].kind === 'lines' && <LinesField name={name} value={value} choose={choose} />}
      {typeof value === 'boolean' && (
        <input
          id={id}
          type="checkbox"
          checked={value}
          aria-describedby={`${id}-hint`}
          onChange={({currentTarget}) => choose(name, currentTarget.checked)}
        />
      )}
      {schema[name].kind === 'choice' && (
        <select
          id={id}
          value={String(value)}
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

function LinesField({name, value, choose}: Props) {
  const id = `setting-${name}`
  return (
    <textarea
      id={id}
      dir="auto"
      rows={4}
      value={String(value)}
      aria-describedby={`${id}-hint`}
      onChange={({currentTarget}) => choose(name, currentTarget.value)}
    />
  )
}

function optionsOf(name: SettingName): readonly string[] {
  const setting = schema[name]
  return setting.kind === 'choice' ? setting.values : []
}
