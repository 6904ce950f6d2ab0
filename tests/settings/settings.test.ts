import fc from 'fast-check'
import {expect, test} from 'vitest'
import {chosenProfile} from '../../src/settings/chosen-profile'
import {type Setting, schema} from '../../src/settings/schema'
import {defaultSettings, settingsOf} from '../../src/settings/settings'

const names = Object.keys(schema)

test('whatever is stored, the settings are valid', () => {
  const junk = fc.oneof(fc.anything(), fc.dictionary(fc.constantFrom(...names), fc.anything()))
  fc.assert(
    fc.property(junk, (stored) => {
      const settings: Readonly<Record<string, unknown>> = settingsOf(stored)
      expect(Object.keys(settings)).toEqual(names)
      for (const [name, setting] of Object.entries<Setting>(schema)) {
        if (setting.kind === 'choice') expect(setting.values).toContain(settings[name])
        else expect(settings[name]).toBeTypeOf(setting.kind === 'lines' ? 'string' : 'boolean')
      }
    }),
  )
})

test('a value that fits is kept beside one that does not', () => {
  expect(settingsOf({slugs: 'ascii', dates: 'tomorrow', unknown: 1})).toEqual({...defaultSettings, slugs: 'ascii'})
})

test('the default profile writes its own dates until another form is chosen', () => {
  expect(chosenProfile(defaultSettings)).toMatchObject({name: 'mainroad', dateForm: 'wall-clock'})
  expect(chosenProfile({...defaultSettings, dates: 'offset'})).toMatchObject({name: 'mainroad', dateForm: 'offset'})
})
