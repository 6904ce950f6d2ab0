import type {ArticleImage} from '../article/article'
import {say} from '../text/say'

type Props = {
  readonly image: ArticleImage
  readonly number: number
  /** A small copy; without one, words stand for it. */
  readonly drawn: string | undefined
  readonly isThumbnail: boolean
  /** `undefined`: it is not in the body. */
  readonly isKept: boolean | undefined
  readonly choose: () => void
  readonly keep: () => void
}

/** One picture, whether it stays, and whether it stands for the article. */
export function PictureTile({image, number, drawn, isThumbnail, isKept, choose, keep}: Props) {
  const name = image.caption || image.alt || fileNameIn(image.src) || say('pictureNumber', number)
  return (
    <li class={`tile ${isKept === false ? 'tile-out' : ''}`}>
      <span class="tile-face" title={name}>
        {drawn ? <img src={drawn} alt={name} /> : <bdi>{name}</bdi>}
      </span>
      <label class="check">
        <input
          type="radio"
          name="thumbnail"
          aria-label={say('pictureThumbnail', name)}
          checked={isThumbnail}
          onChange={choose}
        />
        {say('pictureIsThumbnail')}
      </label>
      {isKept !== undefined && (
        <label class="check">
          <input type="checkbox" aria-label={say('pictureKeep', name)} checked={isKept} onChange={keep} />
          {say('pictureKept')}
        </label>
      )}
    </li>
  )
}

function fileNameIn(address: string): string {
  const path = URL.canParse(address) ? new URL(address).pathname : ''
  return path.split('/').pop() ?? ''
}
