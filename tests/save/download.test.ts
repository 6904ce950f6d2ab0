import {afterEach, beforeEach, expect, test, vi} from 'vitest'
import type {Clip} from '../../src/clip/clip'
import {download} from '../../src/save/download'
import {defaultSettings} from '../../src/settings/settings'

type Change = {id: number; state?: {current: string}; error?: {current: string}}
type Options = {url: string; filename: string; conflictAction: string}
const fake = vi.hoisted(() => ({
  listeners: new Set<(change: Change) => void>(),
  started: [] as Options[],
  onDisk: [] as string[],
  begin: (_options: Options): Promise<number> => Promise.resolve(1),
}))

vi.mock('webextension-polyfill', () => ({
  default: {
    downloads: {
      onChanged: {
        addListener: (listen: () => void) => fake.listeners.add(listen),
        removeListener: (listen: () => void) => fake.listeners.delete(listen),
      },
      download: (options: Options) => fake.begin(options),
      search: async ({id, filenameRegex}: {id?: number; filenameRegex?: string}) => {
        if (id !== undefined) return [{filename: `/home/me/Downloads/${fake.started.at(-1)?.filename}`}]
        return fake.onDisk
          .filter((name) => new RegExp(String(filenameRegex)).test(name))
          .map((filename) => ({filename}))
      },
    },
  },
}))

const tell = (change: Change) => {
  for (const listen of fake.listeners) listen(change)
}
const clip: Clip = {files: [{path: '2025-02-10-河.md', content: '---\ntitle: "河 🦦"\n---\n'}], notices: []}
const save = () => download.save(clip, defaultSettings)

beforeEach(() => {
  fake.listeners.clear()
  fake.started = []
  fake.onDisk = []
  fake.begin = async (options) => {
    fake.started.push(options)
    // The end is told before the id is.
    tell({id: 1, state: {current: 'complete'}})
    return 1
  }
})
afterEach(() => vi.unstubAllGlobals())

test('saves under the name of the clip and says so', async () => {
  expect(await save()).toEqual({savedTo: '2025-02-10-河.md'})
  expect(fake.started[0]).toMatchObject({filename: '2025-02-10-河.md', conflictAction: 'uniquify'})
  expect(fake.listeners.size).toBe(0)
})

test('without blob addresses the bytes go into a data address', async () => {
  vi.stubGlobal('URL', class extends URL {})
  Object.assign(URL, {createObjectURL: undefined})
  await save()
  const [, base64 = ''] = fake.started[0]?.url.match(/^data:text\/markdown;charset=utf-8;base64,(.*)$/) ?? []
  expect(Buffer.from(base64, 'base64').toString('utf8')).toBe(clip.files[0].content)
})

test('a blob address lives until the download has ended, and no longer', async () => {
  const released = vi.spyOn(URL, 'revokeObjectURL')
  fake.begin = async () => 7
  const saving = save()
  await vi.waitFor(() => expect(fake.listeners.size).toBe(1))
  await new Promise((tick) => setTimeout(tick, 5))
  tell({id: 3, state: {current: 'complete'}})
  expect(released).not.toHaveBeenCalled()
  tell({id: 7, state: {current: 'complete'}})
  await saving
  expect(released).toHaveBeenCalledOnce()
  released.mockRestore()
})

test('a name an earlier download still has gets the next number', async () => {
  fake.onDisk = ['C:\\Users\\me\\Downloads\\2025-02-10-河.md', '/x/2025-02-10-河-2.md', '/x/12025-02-10-河-3.md']
  await save()
  expect(fake.started[0]?.filename).toBe('2025-02-10-河-3.md')
})

test.for([
  ['FILE_NO_SPACE', 'save-interrupted'],
  ['USER_CANCELED', 'save-cancelled'],
])('a download that ends with %s is %s', async ([error = '', code]) => {
  fake.begin = async () => {
    tell({id: 1, state: {current: 'interrupted'}, error: {current: error}})
    return 1
  }
  await expect(save()).rejects.toMatchObject({code, detail: error})
  expect(fake.listeners.size).toBe(0)
})

test.for([
  ['Invalid filename', 'save-refused'],
  ['Download canceled by the user', 'save-cancelled'],
])('a download refused with “%s” is %s', async ([words = '', code]) => {
  fake.begin = () => Promise.reject(new Error(words))
  await expect(save()).rejects.toMatchObject({code})
  expect(fake.listeners.size).toBe(0)
})
