import type {Profile} from '../profiles/profile'
import {profiles} from '../profiles/profiles'
import type {Settings} from './settings'

/** The profile the settings name, with the date form they ask for. */
export function chosenProfile(settings: Settings): Profile {
  const profile = profiles.find(({name}) => name === settings.profile) ?? profiles[0]
  return settings.dates === 'profile' ? profile : {...profile, dateForm: settings.dates}
}
