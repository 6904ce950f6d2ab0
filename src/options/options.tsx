import {render} from 'preact'
import type {Settings} from '../settings/settings'
import {loadSettings, saveSettings} from '../settings/settings-store'
import {say, speak} from '../text/say'
import {type Outcome, SettingsForm} from './settings-form'

function show(settings: Settings, outcome: Outcome): void {
  const root = document.querySelector('#app')
  const choose = (settings: Settings) => void keep(settings)
  if (root) render(<SettingsForm settings={settings} outcome={outcome} choose={choose} />, root)
}

async function keep(settings: Settings): Promise<void> {
  show(settings, 'open')
  await saveSettings(settings).then(
    () => show(settings, 'saved'),
    () => show(settings, 'not-saved'),
  )
}

speak(document)
document.title = say('settingsTitle')
show(await loadSettings(), 'open')
