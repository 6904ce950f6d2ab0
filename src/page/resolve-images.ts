/** The attribute names lazy loaders keep the true address in, the surest first. */
const lazyNames = [
  'data-original',
  'data-src',
  'data-lazy-src',
  'data-actualsrc',
  'data-lazy',
  'data-original-src',
  'data-full-src',
  'data-echo',
  'data-url',
  '_src',
  'original',
]
const lazySets = ['srcset', 'data-srcset', 'data-lazy-srcset']
const imageAddress = /\.(?:jpe?g|png|gif|webp|avif|svg|bmp)(?:[?#!@]|$)/i
const placeholder =
  /^$|^about:|^#|(?:blank|spacer|placeholder|loading|loader|lazy|transparent|pixel|grey|1x1|default)[^/]*\.(?:gif|png|jpe?g|svg|webp)/i
/** Wider candidates are for screens no article is read on. */
const widest = 2_048

/** Give each `img` of the copy its true address in `src`, and drop what else would choose one (`srcset`, `picture`). */
export function resolveImages(copy: Document): void {
  for (const image of copy.querySelectorAll('img')) {
    const address = trueAddressOf(image)
    if (address) image.setAttribute('src', address)
    for (const name of lazySets) image.removeAttribute(name)
  }
  for (const source of copy.querySelectorAll('picture > source')) source.remove()
}

/** Whether an address stands for a picture that is still to come. */
export const isPlaceholder = (src: string): boolean =>
  placeholder.test(src) || (src.startsWith('data:') && src.length < 4_000)

function trueAddressOf(image: Element): string | undefined {
  const src = image.getAttribute('src')?.trim() ?? ''
  return (
    bestOfSets([image]) ??
    lazyAddressOf(image) ??
    (isPlaceholder(src)
      ? bestOfSets(image.parentElement?.localName === 'picture' ? [...image.parentElement.children] : [])
      : undefined)
  )
}

function lazyAddressOf(image: Element): string | undefined {
  const named = lazyNames.map((name) => image.getAttribute(name)?.trim()).find((value) => value && isAddress(value))
  if (named) return named
  const others = [...image.attributes].filter(
    ({name}) => name.startsWith('data-') && /src|img|image|original/.test(name),
  )
  return others.map(({value}) => value.trim()).find((value) => isAddress(value) && imageAddress.test(value))
}

const isAddress = (value: string) =>
  !/[\s{}<>"]/.test(value) && !isPlaceholder(value) && !/^(?:data|javascript|blob):/i.test(value) && /[./]/.test(value)

function bestOfSets(holders: readonly Element[]): string | undefined {
  const candidates = holders.flatMap((holder) =>
    lazySets.flatMap((name) => candidatesOf(holder.getAttribute(name) ?? '')),
  )
  const fitting = candidates.filter(({size}) => size <= widest)
  return (fitting.length ? fitting : candidates.slice(0, 1)).sort((a, b) => b.size - a.size)[0]?.address
}

type Candidate = {readonly address: string; readonly size: number}

/** A `srcset`'s addresses; `2x` counts as 2. Addresses may hold commas, so blanks part them. */
function candidatesOf(set: string): readonly Candidate[] {
  const found = set.matchAll(/(\S*[^\s,])(?:\s+([\d.]+)[wx])?\s*(?:,|$)/g)
  return [...found]
    .map(([, address = '', size]) => ({address, size: Number(size ?? 1)}))
    .filter(({address}) => isAddress(address))
}
