import {useEffect, useState} from 'preact/hooks'
import {findSiteTerms, forgetSiteTerms, keepSiteTerms, type SiteTerms} from '../../library/site-terms'
import {say} from '../../text/say'
import {type ChosenFile, filesChosen, filesDropped} from './chosen-files'
import {FileButtons} from './file-buttons'
import {SiteTermsReport} from './site-terms-report'

/** How far the reading of a site is, and what came of it. */
export type Importing =
  | {readonly stage: 'idle' | 'nothing-found' | 'not-kept' | 'not-read'}
  | {readonly stage: 'reading'; readonly done: number; readonly all: number}
  | {readonly stage: 'read'; readonly unreadable: readonly string[]}

/** The tags and categories of the user's own site, read from its content files on this device. */
export function SiteTermsPart() {
  const [terms, setTerms] = useState<SiteTerms>()
  const [importing, setImporting] = useState<Importing>({stage: 'idle'})
  useEffect(() => void findSiteTerms().then(setTerms, () => {}), [])

  const read = async (files: Promise<readonly ChosenFile[]> | readonly ChosenFile[]) => {
    setImporting({stage: 'reading', done: 0, all: 0})
    const {kept, told} = await importTerms(files, setImporting)
    if (kept) setTerms(kept)
    setImporting(told)
  }
  const forget = () => {
    setImporting({stage: 'idle'})
    forgetSiteTerms().then(
      () => setTerms(undefined),
      () => setImporting({stage: 'not-kept'}),
    )
  }
  return (
    <section class="site-terms" aria-labelledby="site-terms-title">
      <h2 id="site-terms-title">{say('siteTerms')}</h2>
      <p class="soft">{say('siteTermsHint')}</p>
      <FileButtons
        isBusy={importing.stage === 'reading'}
        choose={(files) => void read(filesChosen(files))}
        drop={(dropped) => void read(filesDropped(dropped))}
      />
      <SiteTermsReport terms={terms} importing={importing} />
      {terms && (
        <button type="button" class="button" onClick={forget}>
          {say('siteTermsForget')}
        </button>
      )}
    </section>
  )
}

/** Nothing is written over what is there unless something was found. */
async function importTerms(
  files: Promise<readonly ChosenFile[]> | readonly ChosenFile[],
  tell: (importing: Importing) => void,
): Promise<{readonly kept?: SiteTerms; readonly told: Importing}> {
  try {
    const all = await files
    const {readTerms} = await import('./read-terms')
    const {unreadable, ...found} = await readTerms(all, (done) => tell({stage: 'reading', done, all: all.length}))
    if (!found.posts) return {told: unreadable.length ? {stage: 'read', unreadable} : {stage: 'nothing-found'}}
    const isKept = await keepSiteTerms(found).then(
      () => true,
      () => false,
    )
    return isKept ? {kept: found, told: {stage: 'read', unreadable}} : {told: {stage: 'not-kept'}}
  } catch {
    // A folder that may not be read, or was taken away meanwhile.
    return {told: {stage: 'not-read'}}
  }
}
