import browser, {type Runtime} from 'webextension-polyfill'

/** The user asked for a tab's page, so that it can be read now: by a click on the icon, or along the way. */
export type Asked = {readonly tabId: number; readonly windowId: number; readonly by: 'icon' | 'other'}

/** Tell the panel of the window, if it is open. Answers whether it is. */
export async function tellPanel(asked: Asked): Promise<boolean> {
  // Without a listener Chrome rejects and Firefox answers nothing.
  return browser.runtime.sendMessage<{asked: Asked}, unknown>({asked}).then(
    (reply) => reply === true,
    () => false,
  )
}

/** Hear what the background tells; `hear` says whether it was meant. */
export function hearAsked(hear: (asked: Asked) => boolean): void {
  const listen = (message: unknown, sender: Runtime.MessageSender, sendReply: (reply: unknown) => void) => {
    if (sender.id !== browser.runtime.id || sender.tab || !isCall(message)) return
    if (hear(message.asked)) sendReply(true)
  }
  // The types know no listener that answers at once; browsers do.
  browser.runtime.onMessage.addListener(listen as unknown as Runtime.OnMessageListenerCallback)
}

function isCall(message: unknown): message is {readonly asked: Asked} {
  return typeof message === 'object' && message !== null && 'asked' in message
}
