import {say, type TextName} from '../../text/say'
import {nextTab, type TabName, tabNames} from './next-tab'

const labels: Readonly<Record<TabName, TextName>> = {
  fields: 'tabFields',
  preview: 'tabPreview',
  edit: 'tabEdit',
  outline: 'tabOutline',
  file: 'tabFile',
}

type Props = {readonly chosen: TabName; readonly choose: (name: TabName) => void}

/** Tabs after the ARIA pattern: one stop of the Tab key, the arrows, Home and End choose. */
export function Tabs({chosen, choose}: Props) {
  const press = (event: KeyboardEvent) => {
    const next = nextTab(chosen, event.key, document.documentElement.dir)
    if (!next) return
    event.preventDefault()
    choose(next)
    document.getElementById(`tab-${next}`)?.focus()
  }
  return (
    <div class="tabs" role="tablist" aria-label={say('tabsLabel')} onKeyDown={press}>
      {tabNames.map((name) => (
        <button
          key={name}
          id={`tab-${name}`}
          type="button"
          class="tab"
          role="tab"
          aria-selected={name === chosen}
          aria-controls={`panel-${name}`}
          tabIndex={name === chosen ? 0 : -1}
          data-name={say(labels[name])}
          onClick={() => choose(name)}
        >
          {say(labels[name])}
        </button>
      ))}
    </div>
  )
}
