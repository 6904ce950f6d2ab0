import type {View} from './browser'
import type {watchDownloads} from './downloads'
import {controls, whenSaved} from './popup'

/** Press Download, wait until the popup says that it is saved, close it, and read the file. */
export async function savedText(popup: View, downloads: ReturnType<typeof watchDownloads>): Promise<string> {
  await popup.click(controls.download)
  await whenSaved(popup)
  await popup.close()
  return (await downloads.next()).text
}
