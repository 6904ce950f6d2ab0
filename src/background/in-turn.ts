let last: Promise<unknown> = Promise.resolve()

/** What is asked for later begins when this has ended: keeping and forgetting look before they write. */
export function inTurn<T>(deed: () => Promise<T>): Promise<T> {
  const done = last.then(deed)
  last = done.catch(() => {})
  return done
}
