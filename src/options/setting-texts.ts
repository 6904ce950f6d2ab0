import {profiles} from '../profiles/profiles'
import type {SettingName, Settings} from '../settings/settings'
import {say, type TextName} from '../text/say'

/** What each setting is called, and what it is for. */
export const settingTexts: Readonly<Record<SettingName, {readonly label: TextName; readonly hint: TextName}>> = {
  profile: {label: 'settingProfile', hint: 'settingProfileHint'},
  dates: {label: 'settingDates', hint: 'settingDatesHint'},
  slugs: {label: 'settingSlugs', hint: 'settingSlugsHint'},
  citation: {label: 'settingCitation', hint: 'settingCitationHint'},
  quoteSelections: {label: 'settingQuoteSelections', hint: 'settingQuoteSelectionsHint'},
  synonyms: {label: 'settingSynonyms', hint: 'settingSynonymsHint'},
  learnTags: {label: 'settingLearnTags', hint: 'settingLearnTagsHint'},
}

/** The texts of the values one chooses from: a value without a text does not compile. */
const optionTexts: {readonly [N in 'dates' | 'slugs' | 'citation']: Readonly<Record<Settings[N], TextName>>} = {
  dates: {
    profile: 'settingDatesProfile',
    'wall-clock': 'settingDatesWallClock',
    offset: 'settingDatesOffset',
    utc: 'settingDatesUtc',
  },
  citation: {
    plain: 'settingCitationPlain',
    full: 'settingCitationFull',
    chicago: 'settingCitationChicago',
    apa: 'settingCitationApa',
    bibtex: 'settingCitationBibtex',
  },
  slugs: {unicode: 'settingSlugsUnicode', ascii: 'settingSlugsAscii'},
}

/** What one value of a setting is called; profiles bring their own names. */
export function optionText(name: SettingName, option: string): string {
  if (name === 'profile') return profiles.find((profile) => profile.name === option)?.label ?? option
  const texts: Readonly<Partial<Record<SettingName, Readonly<Record<string, TextName>>>>> = optionTexts
  const text = texts[name]?.[option]
  return text ? say(text) : option
}
