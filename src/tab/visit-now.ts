/** The time of the visit (ms), and the zone of whoever visits. */
export function visitNow(): {readonly at: number; readonly zone: string} {
  return {at: Date.now(), zone: Intl.DateTimeFormat().resolvedOptions().timeZone}
}
