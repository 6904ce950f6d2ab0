import {beforeEach, expect, test, vi} from 'vitest'
import {ClipError} from '../../src/errors'
import {type Answers, answer, ask} from '../../src/messages/messenger'

type Listen = (message: unknown, sender: object, sendReply: (reply: unknown) => void) => unknown
const ownPage = {id: 'own', url: 'chrome-extension://own/popup/popup.html'}
const wire = vi.hoisted(() => ({listen: undefined as Listen | undefined, sender: {}}))

vi.mock('webextension-polyfill', () => ({
  default: {
    runtime: {
      id: 'own',
      getURL: () => 'chrome-extension://own/',
      onMessage: {addListener: (listen: Listen) => (wire.listen = listen)},
      sendMessage: (message: unknown) =>
        new Promise((reply) => {
          // What crosses is a copy, and a message nobody takes is answered with nothing.
          if (wire.listen?.(structuredClone(message), wire.sender, reply) !== true) reply(undefined)
        }),
    },
  },
}))

const request = {draft: {fileName: 'a.md'}} as Parameters<Answers['saveClip']>[0]
const saveClip = vi.fn<Answers['saveClip']>()

beforeEach(() => {
  wire.sender = ownPage
  saveClip.mockReset().mockResolvedValue({savedTo: 'a.md'})
  const [keepEdits, wake] = [async () => undefined, async () => undefined]
  answer({saveClip, keepEdits, composeFile: async () => ({content: ''}), wake})
})

test('the answer comes back to who asked', async () => {
  expect(await ask('saveClip', request)).toEqual({savedTo: 'a.md'})
  expect(saveClip).toHaveBeenCalledWith(request)
})

test('a ClipError crosses and is thrown again', async () => {
  saveClip.mockRejectedValue(new ClipError('save-refused', 'bad name'))
  const error = await ask('saveClip', request).catch((thrown: unknown) => thrown)
  expect(error).toBeInstanceOf(ClipError)
  expect(error).toMatchObject({code: 'save-refused', detail: 'bad name'})
})

test('any other error says that nothing was saved', async () => {
  saveClip.mockRejectedValue(new TypeError('oh'))
  await expect(ask('saveClip', request)).rejects.toMatchObject({code: 'save-interrupted', detail: 'TypeError: oh'})
})

test.for([
  ['another extension', {id: 'other', url: 'chrome-extension://other/popup.html'}],
  ['another extension that names our page', {id: 'other', url: ownPage.url}],
  ['a script of ours in a web page', {id: 'own', url: 'https://example.com/'}],
  ['a page that only looks like ours', {id: 'own', url: 'https://example.com/?chrome-extension://own/'}],
  ['nobody', {}],
] as const)('%s is not answered', async ([, sender]) => {
  wire.sender = sender
  await expect(ask('saveClip', request)).rejects.toMatchObject({code: 'save-interrupted'})
  expect(saveClip).not.toHaveBeenCalled()
})

test.for([undefined, 'saveClip', {}, {verb: 'toString'}, {verb: 'constructor'}, {verb: 7}])(
  '%j is no message of ours',
  (message) => {
    expect(wire.listen?.(message, ownPage, () => {})).toBeUndefined()
  },
)
