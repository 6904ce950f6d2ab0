/** A line that was cut because it is longer than any page. */
export type Line = {readonly text: string; readonly isCut: boolean}

/**
 * The lines of a stream of UTF-8, one at a time: the next chunk is read when the last line is done with. (Node's `readline`
 * holds up to a thousand lines in advance, which for pages is a gigabyte.)
 */
export async function* readLines(stream: AsyncIterable<Uint8Array>, maxLength: number): AsyncGenerator<Line> {
  const decoder = new TextDecoder()
  let parts: string[] = []
  let length = 0
  const take = (part: string) => {
    if (length < maxLength) parts.push(part.slice(0, maxLength - length))
    length += part.length
  }
  const line = (): Line => {
    const done = {text: parts.join(''), isCut: length > maxLength}
    parts = []
    length = 0
    return done
  }
  for await (const chunk of stream) {
    const [rest = '', ...after] = decoder.decode(chunk, {stream: true}).split('\n')
    take(rest)
    for (const next of after) {
      yield line()
      take(next)
    }
  }
  take(decoder.decode())
  if (length > 0) yield line()
}
