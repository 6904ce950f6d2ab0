import {useRef, useState} from 'preact/hooks'
import {say, type TextName} from '../../text/say'

type Props = {
  readonly isBusy: boolean
  readonly choose: (files: FileList) => void
  readonly drop: (dropped: DataTransfer) => void
}

/** A folder or files to choose, or to drop here. */
export function FileButtons({isBusy, choose, drop}: Props) {
  const [isOver, setOver] = useState(false)
  return (
    <fieldset
      class={`drop ${isOver ? 'drop-over' : ''}`}
      aria-labelledby="site-terms-title"
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault()
        setOver(false)
        if (event.dataTransfer && !isBusy) drop(event.dataTransfer)
      }}
    >
      <FileButton text="chooseFolder" isFolder isBusy={isBusy} choose={choose} />
      <FileButton text="chooseFiles" isBusy={isBusy} choose={choose} />
      <span class="soft">{say('orDrop')}</span>
    </fieldset>
  )
}

type ButtonProps = Pick<Props, 'isBusy' | 'choose'> & {readonly text: TextName; readonly isFolder?: true}

/** A button that opens the browser's own dialog. The control is emptied, so that the same choice can be made again. */
function FileButton({text, isFolder, isBusy, choose}: ButtonProps) {
  const control = useRef<HTMLInputElement>(null)
  return (
    <span>
      <button type="button" class="button" aria-disabled={isBusy} onClick={() => isBusy || control.current?.click()}>
        {say(text)}
      </button>
      <input
        ref={control}
        type="file"
        hidden
        multiple
        {...(isFolder && {webkitdirectory: true})}
        onChange={({currentTarget}) => {
          if (currentTarget.files?.length) choose(currentTarget.files)
          currentTarget.value = ''
        }}
      />
    </span>
  )
}
