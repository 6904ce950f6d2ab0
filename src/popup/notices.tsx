import type {Notice} from '../errors'
import {noticeSentence} from '../text/sentences'

/** What the clip falls short of, each said once however often it happened. */
export function Notices({notices}: {readonly notices: readonly Notice[]}) {
  const sentences = [...new Set(notices.map(noticeSentence))]
  if (!sentences.length) return null
  return (
    <ul class="message message-warn notices">
      {sentences.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  )
}
