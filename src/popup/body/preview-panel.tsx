import {draftToSave} from '../../clip/edited-draft'
import {chosenProfile} from '../../settings/chosen-profile'
import {say} from '../../text/say'
import {closingFor} from './closing-for'
import type {PanelProps} from './panels'
import {previewPage} from './preview-page'

type Props = PanelProps & {readonly arePicturesShown: boolean; readonly showPictures: () => void}

/** The post, in a frame that runs nothing, and loads nothing before the user asks for pictures. */
export function PreviewPanel({state, arePicturesShown, showPictures}: Props) {
  const draft = draftToSave(state)
  if (!draft) return null
  const pictures = arePicturesShown ? 'shown' : 'hidden'
  const {html, pictureCount} = previewPage(draft, {
    profile: chosenProfile(state.settings),
    closing: closingFor(state),
    pictures,
  })
  return (
    <>
      {pictureCount > 0 && !arePicturesShown && (
        <div class="body-bar">
          <span>{say('picturesHidden', pictureCount)}</span>
          <button type="button" class="button-quiet" title={say('showPicturesHint')} onClick={showPictures}>
            {say('showPictures')}
          </button>
        </div>
      )}
      <iframe class="preview" sandbox="" title={say('previewLabel')} srcdoc={html} />
    </>
  )
}
