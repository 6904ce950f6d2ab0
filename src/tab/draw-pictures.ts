import browser from 'webextension-polyfill'

/** Small copies of the page's pictures as `data:` addresses, by the picture's own address. */
export type Drawn = Readonly<Record<string, string>>

/** Device pixels, twice what is shown. */
const side = 192

/**
 * Draw what the page already shows of these pictures: nothing is loaded. A picture of another site that the page has
 * without leave to read it (CORS) is not drawn. Empty where the page may not be asked.
 */
export async function drawPictures(tabId: number, addresses: readonly string[]): Promise<Drawn> {
  const [injected] = await browser.scripting
    .executeScript({target: {tabId}, func: drawInPage, args: [addresses, side]})
    .catch(() => [])
  return (injected?.result as Drawn | null | undefined) ?? {} // what `drawInPage` returns, copied
}

/** Runs in the page, so it can name nothing of this file. */
function drawInPage(addresses: readonly string[], side: number): Drawn {
  const drawn: Record<string, string> = {}
  for (const image of document.images) {
    const own = [image, ...(image.closest('picture')?.querySelectorAll('source') ?? [])]
    const named = own.flatMap(({attributes}) => [...attributes].flatMap(({value}) => value.split(/,?\s+/)))
    const whole = new Set(
      [image.currentSrc, ...named].flatMap((one) =>
        URL.canParse(one, document.baseURI) ? new URL(one, document.baseURI).href : [],
      ),
    )
    const address = addresses.find((one) => whole.has(one) && !drawn[one])
    if (!address || !image.complete || !image.naturalWidth) continue

    const {naturalWidth: width, naturalHeight: height} = image
    // What stands in until the picture is loaded is no copy of it.
    if (Math.min(width, height) < 8 || (image.currentSrc.startsWith('data:') && image.currentSrc !== address)) continue
    const canvas = Object.assign(document.createElement('canvas'), {width: side, height: side})
    const cut = Math.min(width, height)
    const pen = canvas.getContext('2d')
    if (!pen) continue
    // JPEG would make black of what lets the page through.
    pen.fillStyle = 'white'
    pen.fillRect(0, 0, side, side)
    try {
      pen.drawImage(image, (width - cut) / 2, (height - cut) / 2, cut, cut, 0, 0, side, side)
      drawn[address] = canvas.toDataURL('image/jpeg', 0.8)
    } catch {
      // Another site's picture: a canvas that holds it cannot be read.
    }
  }
  return drawn
}
