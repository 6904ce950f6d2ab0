import type {ComponentType} from 'preact'
import {useEffect, useState} from 'preact/hooks'
import {say} from '../../text/say'

type Props<P> = {
  /** The same function each time: it is asked once. */
  readonly load: () => Promise<ComponentType<P>>
  readonly given: P
}

/** A part of the popup that is loaded when it is first shown. */
export function Late<P extends object>({load, given}: Props<P>) {
  const [part, setPart] = useState<{readonly Part?: ComponentType<P>; readonly isMissing?: true}>({})
  useEffect(() => {
    load().then(
      (Part) => setPart({Part}),
      () => setPart({isMissing: true}),
    )
  }, [load])
  if (part.Part) return <part.Part {...given} />
  return <p class="wait">{say(part.isMissing ? 'partMissing' : 'statusReadingArticle')}</p>
}
