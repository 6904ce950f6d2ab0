import {type ClipFault, clipFaults} from '../../clip/clip-faults'
import {composeClip} from '../../clip/compose-clip'
import {draftToSave} from '../../clip/edited-draft'
import {utf8Length} from '../../front-matter/utf8-length'
import {chosenProfile} from '../../settings/chosen-profile'
import {say, type TextName} from '../../text/say'
import {closingFor} from './closing-for'
import type {PanelProps} from './panels'

const sentences: Readonly<Record<Exclude<ClipFault['code'], 'shortcode'>, TextName>> = {
  'front-matter': 'faultFrontMatter',
  title: 'faultTitle',
  date: 'faultDate',
  body: 'faultBody',
  'shortcode-open': 'faultShortcodeOpen',
}

/** The file as it will be saved, composed by the same code, and whether Hugo will read it. */
export function FilePanel({state}: PanelProps) {
  const draft = draftToSave(state)
  if (!draft) return null
  const profile = chosenProfile(state.settings)
  // The first file of a clip is its Markdown; page resources are not text.
  const file = String(composeClip(draft, profile, closingFor(state)).files[0].content)
  return (
    <>
      <FileMark faults={clipFaults(file, draft, profile)} bytes={utf8Length(file)} />
      <textarea class="editor file" readOnly dir="auto" spellcheck={false} aria-label={draft.fileName} value={file} />
    </>
  )
}

function FileMark({faults, bytes}: {readonly faults: readonly ClipFault[]; readonly bytes: number}) {
  const size = say('fileSize', bytes)
  if (!faults.length) {
    return (
      <p class="file-mark">
        <span class="file-valid">{say('fileValid')}</span> {size}
      </p>
    )
  }
  return (
    <ul class="message message-warn notices">
      {faults.map((fault) => (
        <li key={sentenceOf(fault)}>{sentenceOf(fault)}</li>
      ))}
    </ul>
  )
}

function sentenceOf(fault: ClipFault): string {
  return fault.code === 'shortcode' ? say('faultShortcode', fault.name) : say(sentences[fault.code])
}
