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
/** What the names of pictures are made of that stand until another comes. */
const waiting = 'blank spacer placeholder loading loader lazy transparent pixel grey 1x1 default'.split(' ')
const waitingPicture = new RegExp(`(?:${waiting.join('|')})[^/]*\\.(?:gif|png|jpe?g|svg|webp)`)
/** Wider candidates are for screens no article is read on. */
const widest = 2_048

/** Give each `img` of the copy its true address in `src`, and drop what else would choose one (`srcset`, `picture`). */
export function resolveImages(copy: Document): void {
  for (const image of copy.querySelectorAll('img')) {
    const address = trueAddressOf(image)
    if (address) image.setAttribute('src', address)
    for (const name of lazySets) image.removeAttribute(name)
  }
  for (const source of [...copy.getElementsByTagName('source')])
    if (source.parentElement?.localName === 'picture') source.remove()
}

/** Whether an address stands for a picture that is still to come. */
export function isPlaceholder(src: string): boolean {
  const address = src.toLowerCase()
  return (
    address === '' ||
    address.startsWith('about:') ||
    address.startsWith('#') ||
    (src.startsWith('data:') && src.length < 4_000) ||
    // The words alone first: the expression of them all is dear to compile.
    (waiting.some((word) => address.includes(word)) && waitingPicture.test(address))
  )
}

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
  const names = image.getAttributeNames()
  const stated = (name: string) => image.getAttribute(name)?.trim() ?? ''
  const named = lazyNames.filter((name) => names.includes(name)).map(stated)
  const others = names.filter((name) => name.startsWith('data-') && /src|img|image|original/.test(name)).map(stated)
  return named.find(isAddress) ?? others.find((value) => isAddress(value) && imageAddress.test(value))
}

function isAddress(value: string): boolean {
  const isStated = (value.includes('/') || value.includes('.')) && !/[\s{}<>"]/.test(value)
  return isStated && !isPlaceholder(value) && !/^(?:data|javascript|blob):/i.test(value)
}

function bestOfSets(holders: readonly Element[]): string | undefined {
  const candidates = holders.flatMap((holder) =>
    lazySets.flatMap((name) => candidatesOf(holder.getAttribute(name) ?? '')),
  )
  if (candidates.length === 0) return undefined
  const fitting = candidates.filter(({size}) => size <= widest).sort((a, b) => b.size - a.size)
  return [...fitting, ...candidates].find(({address}) => isAddress(address))?.address
}

type Candidate = {readonly address: string; readonly size: number}

/** A `srcset`'s addresses; `2x` counts as 2. Addresses may hold commas, so blanks part them. */
function candidatesOf(set: string): readonly Candidate[] {
  if (!set) return []
  const found = set.matchAll(/(\S*[^\s,])(?:\s+([\d.]+)[wx])?\s*(?:,|$)/g)
  return [...found].map(([, address = '', size]) => ({address, size: Number(size ?? 1)}))
}
