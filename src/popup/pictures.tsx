import {useState} from 'preact/hooks'
import type {ArticleImage} from '../article/article'
import type {Draft} from '../clip/draft'
import {type Drawn, drawPictures} from '../tab/draw-pictures'
import {say} from '../text/say'
import type {Commands} from './commands'
import {PictureTile} from './picture-tile'
import type {PopupState} from './state'

type Props = {readonly state: PopupState; readonly draft: Draft | undefined; readonly commands: Commands}

/** The pictures of the article in a strip: which one stands for it, and which are left out. */
export function Pictures({state, draft, commands}: Props) {
  const [drawn, setDrawn] = useState<Drawn>({})
  const images = state.reading === 'done' ? (state.article?.images ?? []) : []
  const leftOut = state.edits.picturesLeftOut ?? []
  const shown = withLead(images, state.article?.leadImage)
  const kept = images.filter(({src}) => !leftOut.includes(src)).length
  const keep = (src: string) =>
    commands.edit({picturesLeftOut: leftOut.includes(src) ? leftOut.filter((one) => one !== src) : [...leftOut, src]})
  const draw = async ({currentTarget}: {readonly currentTarget: HTMLDetailsElement}) => {
    if (currentTarget.open && state.page)
      setDrawn(
        await drawPictures(
          state.page.tabId,
          shown.map(({src}) => src),
        ),
      )
  }
  return (
    <details class="more pictures" onToggle={draw}>
      <summary>{images.length ? say('picturesSummary', kept, images.length) : say('picturesNone')}</summary>
      <ul class="strip">
        {shown.map((image, index) => (
          <PictureTile
            key={image.src}
            image={image}
            number={index + 1}
            drawn={drawn[image.src]}
            isThumbnail={isSamePicture(image.src, draft?.fields.thumbnail)}
            isKept={images.includes(image) ? !leftOut.includes(image.src) : undefined}
            choose={() => commands.edit({thumbnail: image.src})}
            keep={() => keep(image.src)}
          />
        ))}
      </ul>
      <NoPicture isChosen={draft?.fields.thumbnail === ''} isAnyLeftOut={leftOut.length > 0} commands={commands} />
      {shown.some(({src}) => !drawn[src]) && <p class="soft">{say('picturesFromPage')}</p>}
    </details>
  )
}

type NoPictureProps = {readonly isChosen: boolean; readonly isAnyLeftOut: boolean; readonly commands: Commands}

function NoPicture({isChosen, isAnyLeftOut, commands}: NoPictureProps) {
  return (
    <div class="strip-foot">
      <label class="check">
        <input type="radio" name="thumbnail" checked={isChosen} onChange={() => commands.edit({thumbnail: ''})} />
        {say('pictureNoThumbnail')}
      </label>
      {isAnyLeftOut && (
        <button type="button" class="button-quiet" onClick={() => commands.reset('picturesLeftOut')}>
          {say('picturesReset')}
        </button>
      )}
    </div>
  )
}

/** The page's lead image may stand for an article that does not show it. */
function withLead(images: readonly ArticleImage[], lead: string | undefined): readonly ArticleImage[] {
  return !lead || images.some(({src}) => isSamePicture(src, lead))
    ? images
    : [{src: lead, alt: say('originLeadImage')}, ...images]
}

/** Pages name a picture by `https:` in their head and by `http:` in their text. */
function isSamePicture(one: string, other = ''): boolean {
  return one.replace(/^https?:/, '') === other.replace(/^https?:/, '')
}
