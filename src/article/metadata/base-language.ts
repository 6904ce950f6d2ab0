/** The language of a BCP 47 tag, without region and script: `zh` of `zh-CN`. */
export function baseOf(tag: string): string {
  return tag.split('-', 1)[0] ?? ''
}
