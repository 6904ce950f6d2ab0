import {editedBody} from '../../clip/body-edits'
import {say, type TextName} from '../../text/say'
import {type OutlineItem, outlineItems, toggled} from './outline-items'
import type {PanelProps} from './panels'

const kinds: Readonly<Record<OutlineItem['kind'], TextName>> = {
  heading: 'blockSection',
  text: 'blockText',
  picture: 'blockPicture',
  list: 'blockList',
  quote: 'blockQuote',
  code: 'blockCode',
  table: 'blockTable',
  rule: 'blockRule',
  player: 'blockPlayer',
  note: 'blockNote',
}

/** The body's blocks to tick: what is not ticked is not saved. */
export function OutlinePanel({state, commands}: PanelProps) {
  const body = editedBody(state.article?.markdown ?? '', state.edits)
  const items = outlineItems(body)
  if (!items.length) return <p class="wait">{say('outlineEmpty')}</p>
  // What scrolls is a stop of the Tab key in Firefox; here the boxes are.
  return (
    <ul class="outline" tabIndex={-1} aria-label={say('outlineLabel')} onKeyDown={walk}>
      {items.map((item, index) => (
        // By place: an item that was taken out or put back stays where it is, and keeps the focus.
        <OutlineLine key={`${index}`} item={item} toggle={() => commands.editBody(toggled(body, item))} />
      ))}
    </ul>
  )
}

function OutlineLine({item, toggle}: {readonly item: OutlineItem; readonly toggle: () => void}) {
  const {kind, label, depth, tick} = item
  return (
    <li class={`outline-line outline-${kind} outline-${tick}`} data-depth={Math.min(depth, 4)}>
      <label>
        <input
          type="checkbox"
          checked={tick !== 'off'}
          ref={(box) => {
            if (box) box.indeterminate = tick === 'some'
          }}
          onChange={({currentTarget}) => {
            // Once for all: the next render says what it is, also where that is what it was.
            currentTarget.checked = tick !== 'off'
            toggle()
          }}
        />
        <bdi class="outline-label">{label}</bdi>
        <span class="outline-kind">{say(kinds[kind])}</span>
      </label>
    </li>
  )
}

/** The arrows walk from box to box; Tab does too. */
function walk(event: KeyboardEvent & {readonly currentTarget: HTMLElement}): void {
  const step = {ArrowDown: 1, ArrowUp: -1}[event.key]
  if (!step) return
  const boxes = [...event.currentTarget.querySelectorAll('input')]
  const next = boxes[boxes.indexOf(event.target as HTMLInputElement) + step] // another target is in no list of boxes
  if (!next) return
  event.preventDefault()
  next.focus()
}
