export type FileAddress = {readonly url: string; readonly release: () => void}

/**
 * An address the browser can download a file from. Firefox refuses `data:` and has blobs in its background page;
 * Chrome's service worker has no `createObjectURL` and takes `data:`. `release` once the download has ended.
 */
export async function fileAddress(content: string | Blob): Promise<FileAddress> {
  const blob = typeof content === 'string' ? new Blob([content], {type: 'text/markdown;charset=utf-8'}) : content
  if (typeof URL.createObjectURL !== 'function') return {url: await dataUrlOf(blob), release: () => {}}

  const url = URL.createObjectURL(blob)
  return {url, release: () => URL.revokeObjectURL(url)}
}

async function dataUrlOf(blob: Blob): Promise<string> {
  return `data:${blob.type};base64,${base64Of(new Uint8Array(await blob.arrayBuffer()))}`
}

/** In slices, since a call takes only so many arguments. */
function base64Of(bytes: Uint8Array): string {
  const slice = 0x8000
  let binary = ''
  for (let at = 0; at < bytes.length; at += slice) binary += String.fromCharCode(...bytes.subarray(at, at + slice))
  return btoa(binary)
}
