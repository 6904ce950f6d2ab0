import {say, type TextName} from '../../text/say'

const tabs = {
  fields: 'tabFields',
  preview: 'tabPreview',
  edit: 'tabEdit',
  outline: 'tabOutline',
  file: 'tabFile',
} as const satisfies Readonly<Record<string, TextName>>

export type TabName = keyof typeof tabs

const names = Object.keys(tabs) as readonly TabName[] // the keys of the table above, in its order

type Props = {readonly chosen: TabName; readonly choose: (name: TabName) => void}

/** Tabs after the ARIA pattern: one stop of the Tab key, the arrows, Home and End choose. */
export function Tabs({chosen, choose}: Props) {
  const press = (event: KeyboardEvent) => {
    const next = nextTab(chosen, event.key, getComputedStyle(document.documentElement).direction)
    if (!next) return
    event.preventDefault()
    choose(next)
    document.getElementById(`tab-${next}`)?.focus()
  }
  return (
    <div class="tabs" role="tablist" aria-label={say('tabsLabel')} onKeyDown={press}>
      {names.map((name) => (
        <button
          key={name}
          id={`tab-${name}`}
          type="button"
          class="tab"
          role="tab"
          aria-selected={name === chosen}
          aria-controls={`panel-${name}`}
          tabIndex={name === chosen ? 0 : -1}
          data-name={say(tabs[name])}
          onClick={() => choose(name)}
        >
          {say(tabs[name])}
        </button>
      ))}
    </div>
  )
}

/** The tab a key leads to, round at the ends; `undefined` where it is no key of tabs. */
export function nextTab(chosen: TabName, key: string, direction: string): TabName | undefined {
  if (key === 'Home') return names[0]
  if (key === 'End') return names.at(-1)
  if (key !== 'ArrowLeft' && key !== 'ArrowRight') return undefined
  const step = (key === 'ArrowRight') === (direction !== 'rtl') ? 1 : -1
  return names[(names.indexOf(chosen) + step + names.length) % names.length]
}
