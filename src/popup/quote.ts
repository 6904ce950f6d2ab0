import type {Quotation} from '../clip/quotations'
import {keepQuotations, watchQuotations} from '../library/kept-quotations'
import type {Store} from './store'

/** Put the page's quotations in this order, and keep them so. */
export function quote({state, dispatch}: Store, quotations: readonly Quotation[]): void {
  const {page} = state()
  if (!page) return
  dispatch({type: 'quotations-found', quotations})
  keepQuotations(page.address, quotations).catch(() => dispatch({type: 'edits-not-kept'}))
}

/** Show what is collected of the page, by the menu or elsewhere, while we look at it. */
export function followQuotations({state, dispatch}: Store): void {
  watchQuotations((address, quotations) => {
    const {page} = state()
    if (page && !page.isPrivate && page.address === address) dispatch({type: 'quotations-found', quotations})
  })
}
