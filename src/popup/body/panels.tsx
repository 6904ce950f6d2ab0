import type {ComponentChildren} from 'preact'
import {useState} from 'preact/hooks'
import type {Body} from '../../clip/body-edits'
import type {Commands} from '../commands'
import type {PopupState} from '../state'
import {BodyBar} from './body-bar'
import {Late} from './late'
import type {TabName} from './next-tab'
import {Tabs} from './tabs'

/** What every panel is given. */
export type PanelProps = {readonly state: PopupState; readonly commands: Commands}

type Props = PanelProps & {readonly children: ComponentChildren}

const loadPreview = () => import('./preview-panel').then((one) => one.PreviewPanel)
const loadEditor = () => import('./edit-panel').then((one) => one.EditPanel)
const loadOutline = () => import('./outline-panel').then((one) => one.OutlinePanel)
const loadFile = () => import('./file-panel').then((one) => one.FilePanel)

/** The fields (its children) and, one click away, what the post will look like, its text, its outline and its file. */
export function Panels({state, commands, children}: Props) {
  const [tab, setTab] = useState<TabName>('fields')
  const [isEditorOpen, setEditorOpen] = useState(false)
  const [arePicturesShown, setPicturesShown] = useState(false)
  const [before, setBefore] = useState<Body>()
  const given = {state, commands}
  const isRead = state.reading === 'done'
  const choose = (name: TabName) => {
    setTab(name)
    if (name === 'edit') setEditorOpen(true)
  }
  const showPictures = () => setPicturesShown(true)
  return (
    <>
      <Tabs chosen={tab} choose={choose} />
      <Panel name="fields" tab={tab}>
        {children}
      </Panel>
      {isRead && (tab === 'edit' || tab === 'outline') && <BodyBar {...given} before={before} setBefore={setBefore} />}
      <Panel name="preview" tab={tab}>
        {isRead && <Late load={loadPreview} given={{...given, arePicturesShown, showPictures}} />}
      </Panel>
      <Panel name="edit" tab={tab}>
        {isRead && isEditorOpen && <Late load={loadEditor} given={given} />}
      </Panel>
      <Panel name="outline" tab={tab}>
        {isRead && <Late load={loadOutline} given={given} />}
      </Panel>
      <Panel name="file" tab={tab}>
        {isRead && <Late load={loadFile} given={given} />}
      </Panel>
    </>
  )
}

type PanelPart = {readonly name: TabName; readonly tab: TabName; readonly children: ComponentChildren}

/**
 * Fields and editor stay when they are not seen: a field half typed, and the text box's own undo, are in them alone. The
 * others are made anew, for they show what may have changed.
 */
function Panel({name, tab, children}: PanelPart) {
  const isChosen = name === tab
  const stays = name === 'fields' || name === 'edit'
  return (
    <div
      id={`panel-${name}`}
      class={`panel panel-${name} ${isChosen ? '' : 'panel-away'}`}
      role="tabpanel"
      aria-labelledby={`tab-${name}`}
    >
      {(isChosen || stays) && children}
    </div>
  )
}
