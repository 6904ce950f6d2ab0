import type {Browser as Puppet} from 'puppeteer-core'
import {commandsOf, inWindow} from './firefox-window'

/** Let the extension into private windows, as the user does on its page of the add-ons. */
export async function allowInPrivate(puppet: Puppet, extensionId: string): Promise<void> {
  await inWindow(commandsOf(puppet), allow, extensionId)
}

type Modules = {
  readonly ExtensionPermissions: {add: (id: string, permissions: object, extension: object) => Promise<void>}
  readonly AddonManager: {getAddonByID: (id: string) => Promise<{reload: () => Promise<void>}>}
}
// There in the browser's own window, and nowhere else.
declare const ChromeUtils: {importESModule: (path: string) => Modules}
declare const WebExtensionPolicy: {getByID: (id: string) => {extension: object}}

async function allow(extensionId: string): Promise<string> {
  const {ExtensionPermissions} = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs')
  const {AddonManager} = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs')
  const permissions = {permissions: ['internal:privateBrowsingAllowed'], origins: []}
  await ExtensionPermissions.add(extensionId, permissions, WebExtensionPolicy.getByID(extensionId).extension)
  await (await AddonManager.getAddonByID(extensionId)).reload()
  return ''
}
