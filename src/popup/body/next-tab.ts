import {arrowStep} from '../arrow-step'

/** The popup's panels, in the order of their tabs. */
export const tabNames = ['fields', 'preview', 'edit', 'outline', 'file'] as const

export type TabName = (typeof tabNames)[number]

/** The tab a key leads to, round at the ends; `undefined` where it is no key of tabs. */
export function nextTab(chosen: TabName, key: string, direction: string): TabName | undefined {
  if (key === 'Home') return tabNames[0]
  if (key === 'End') return tabNames.at(-1)
  const step = arrowStep(key, direction)
  return step === 0 ? undefined : tabNames[(tabNames.indexOf(chosen) + step + tabNames.length) % tabNames.length]
}
