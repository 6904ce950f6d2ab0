import {useRef, useState} from 'preact/hooks'
import type {Draft} from '../clip/draft'
import {say} from '../text/say'
import {categorySuggestions} from './category-suggestions'
import type {Commands} from './commands'
import {FlagFields} from './flag-fields'
import type {PopupState} from './state'
import {TermsField} from './terms-field'
import {TextField} from './text-field'

type Props = {readonly state: PopupState; readonly draft: Draft | undefined; readonly commands: Commands}

/** What is right most of the time, one click away. It is drawn when there is time, or when it is opened before. */
export function MoreFields(props: Props) {
  const [isOpened, setOpened] = useState(false)
  const wasDrawn = useRef(false)
  wasDrawn.current ||= isOpened || props.state.reading === 'done'
  return (
    <details class="more" onToggle={() => setOpened(true)}>
      <summary>{say('moreFields')}</summary>
      {wasDrawn.current && <Folded {...props} />}
    </details>
  )
}

function Folded({state, draft, commands}: Props) {
  const fields = draft?.fields
  const shared = {state, commands}
  return (
    <div class="fields">
      <TermsField
        {...shared}
        name="categories"
        label={say('fieldCategories')}
        terms={fields?.categories}
        suggest={() => (state.article ? categorySuggestions(state.article, state.knownTerms.categories) : [])}
      />
      <TermsField {...shared} name="byline" label={say('fieldAuthor')} terms={fields?.byline} />
      <TermsField {...shared} name="languages" label={say('fieldLanguage')} terms={fields?.languages} />
      <TextField
        {...shared}
        name="thumbnail"
        label={say('fieldThumbnail')}
        value={fields?.thumbnail}
        choices={(state.article?.images ?? []).map(({src, alt, caption}) => ({value: src, label: caption || alt}))}
      />
      <TextField {...shared} name="slug" label={say('fieldSlug')} value={fields?.slug} />
      <FlagFields {...shared} draft={draft} />
    </div>
  )
}
