/** A term of a taxonomy, and in how many posts it stands. */
export type TermUse = {readonly term: string; readonly count: number}

/** The most used first. */
export function byUse(one: {readonly count: number}, other: {readonly count: number}): number {
  return other.count - one.count
}
