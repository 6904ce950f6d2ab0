import type {PublishedTime} from '../article/article'
import type {Draft} from '../clip/draft'
import {dateTextOf} from '../clip/wall-clock'
import {say} from '../text/say'
import {Field, type FieldProps} from './field'
import {zoneOf, zones} from './zones'

type Props = FieldProps & {readonly name: 'date'; readonly draft: Draft | undefined}

/** The date on its own clock, and the zone of that clock. Emptied, the file has no date. */
export function DateField({draft, ...field}: Props) {
  const date = draft?.fields.date
  const zone = (date && zoneOf(date)) ?? ''
  const edit = (clock: string, zone: string) =>
    field.commands.edit({date: clock ? {iso: clock, certainty: 'stated', ...(zone && {zone})} : 'none'})
  return (
    <Field {...field}>
      <div class="date">
        <input
          id="field-date"
          aria-describedby="origin-date"
          type="datetime-local"
          step={1}
          value={clockOf(field.state.edits.date ?? date)}
          readOnly={!draft}
          onInput={({currentTarget}) => currentTarget.validity.badInput || edit(currentTarget.value, zone)}
        />
        <select
          aria-label={say('fieldZone')}
          dir="ltr"
          value={zone}
          disabled={!date}
          onChange={({currentTarget}) => edit(clockOf(date), currentTarget.value)}
        >
          <option value="">{say('zoneNone')}</option>
          {zones(zone).map((one) => (
            <option key={one} value={one}>
              {one}
            </option>
          ))}
        </select>
      </div>
    </Field>
  )
}

/**
 * `2025-02-10T23:15:12` as the control takes it, which leaves out seconds that are none. What was typed stays as it is,
 * for a date half typed is no date yet, and writing another over it would end the typing.
 */
function clockOf(date: PublishedTime | 'none' | undefined): string {
  if (!date || date === 'none') return ''
  if (/T\d\d:\d\d(:\d\d)?$/.test(date.iso)) return date.iso.replace(/(T\d\d:\d\d):00$/, '$1')
  return (dateTextOf(date, 'wall-clock') ?? '').replace(' ', 'T').replace(/:00$/, '')
}
