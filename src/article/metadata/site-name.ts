import {flatText} from './clean-text'
import type {PageFacts} from './page-facts'

/** The site's own name for itself. Never the author, never the domain: better none. */
export function readSiteName({siteNames, title, url}: PageFacts): string | undefined {
  return siteNames.find((name) => {
    const flat = flatText(name)
    return (
      name.length <= 60 &&
      flat.length > 1 &&
      flat !== flatText(title) &&
      !/^https?:|^www\.|^@/i.test(name) &&
      name !== url.hostname
    )
  })
}
