import type {Quotation} from '../clip/quotations'
import {keepQuotations, watchQuotations} from '../library/kept-quotations'
import type {Store} from './store'
import type {Stores} from './stores'

/** Put the page's quotations in this order, and keep them so. */
export function quote({state, dispatch}: Store, quotations: readonly Quotation[]): void {
  const {page} = state()
  if (!page) return
  dispatch({type: 'quotations-found', quotations})
  keepQuotations(page.address, quotations).catch(() => dispatch({type: 'edits-not-kept'}))
}

/** Show what is collected of the page in front, by the menu or elsewhere, while we look at it. */
export function followQuotations({front}: Stores): void {
  watchQuotations((address, quotations) => {
    const {page} = front().state()
    if (page && !page.isPrivate && page.address === address) front().dispatch({type: 'quotations-found', quotations})
  })
}
