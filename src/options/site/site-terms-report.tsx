import type {SiteTerms} from '../../library/site-terms'
import {say} from '../../text/say'
import type {Importing} from './site-terms-part'

type Props = {readonly terms: SiteTerms | undefined; readonly importing: Importing}

/** What is kept of the site, how far a reading is, and what it could not read. */
export function SiteTermsReport({terms, importing}: Props) {
  return (
    <>
      <p role="status">{statusOf(terms, importing)}</p>
      <div role="alert">
        {importing.stage === 'nothing-found' && <p class="message message-warn">{say('siteTermsNone')}</p>}
        {importing.stage === 'not-read' && <p class="message message-error">{say('siteTermsNotRead')}</p>}
        {importing.stage === 'not-kept' && <p class="message message-error">{say('settingsNotSaved')}</p>}
        {importing.stage === 'read' && importing.unreadable.length > 0 && (
          <p class="message message-warn">{say('siteTermsUnreadable', named(importing.unreadable))}</p>
        )}
      </div>
    </>
  )
}

function statusOf(terms: SiteTerms | undefined, importing: Importing): string {
  if (importing.stage === 'reading') return say('siteTermsReading', importing.done, importing.all)
  return terms ? say('siteTermsKept', terms.posts, terms.tags.length, terms.categories.length) : ''
}

/** The first few by name. */
function named(paths: readonly string[]): string {
  const shown = paths.slice(0, 3).join(', ')
  return paths.length > 3 ? say('andMore', shown, paths.length - 3) : shown
}
