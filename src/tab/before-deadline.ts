import {ClipError} from '../errors'

/** The promise's value; `timed-out` where it takes longer than `ms`, so that nobody waits for ever. */
export async function beforeDeadline<T>(promise: Promise<T>, ms: number): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new ClipError('timed-out')), ms)
  })
  return Promise.race([promise, late]).finally(() => clearTimeout(timer))
}
