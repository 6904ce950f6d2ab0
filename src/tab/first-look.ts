import type {Scripting, Tabs} from 'webextension-polyfill'

/** What was asked of the page in front before the popup's own code was there (ADR 0067). */
export type FirstLook = {
  readonly found: Promise<Tabs.Tab[]>
  /** The settings and what is kept of the page, by their keys. */
  readonly stored: Promise<Readonly<Record<string, unknown>>>
  /** The reader is in the page, and has answered `readMetadata`. */
  readonly entered: Promise<Scripting.InjectionResult[]>
}

const place = globalThis as {firstLook?: FirstLook | undefined}

/** Leave it for the popup's code, which comes later in the same page. */
export function leaveFirstLook(look: FirstLook): void {
  place.firstLook = look
}

/** The first look, once: what is read again is asked anew. */
export function takeFirstLook(): FirstLook | undefined {
  const look = place.firstLook
  place.firstLook = undefined
  return look
}
