import {beforeEach, expect, test, vi} from 'vitest'
import {copyDraft, copyQuotation} from '../../src/popup/copy-draft'
import {initialState, type PopupState} from '../../src/popup/state'
import {sampleArticle} from './sample-article'

const ask = vi.hoisted(() => vi.fn())
vi.mock('../../src/messages/messenger', () => ({ask}))

const writeText = vi.fn<(text: string) => Promise<void>>()
const read: PopupState = {...initialState, reading: 'done', article: sampleArticle, edits: {title: 'Otters'}}

beforeEach(() => {
  writeText.mockReset().mockResolvedValue()
  vi.stubGlobal('navigator', {clipboard: {writeText}})
  ask.mockReset().mockResolvedValue({content: 'the file'})
})

test('the file is composed by the background from the edited draft', async () => {
  await copyDraft(read, 'file')
  expect(ask.mock.calls[0]?.[1]).toMatchObject({draft: {fields: {title: 'Otters'}}})
  expect(writeText).toHaveBeenCalledWith('the file')
})

test('the body is copied as it would be saved', async () => {
  await copyDraft(read, 'body')
  expect(writeText).toHaveBeenCalledWith('They are back.')
})

test('the citation has the style that files have, and is the full line where they have the link alone', async () => {
  await copyDraft({...read, settings: {...read.settings, citation: 'apa'}}, 'citation')
  expect(writeText.mock.lastCall?.[0]).toBe(
    'Brook, A. (2025, February 10). Otters. valleypost. https://www.valleypost.example/otter',
  )
  await copyDraft(read, 'citation')
  expect(writeText.mock.lastCall?.[0]).toMatch(/^Ada Brook\. valleypost\. 2025-02-10 23:15:12 \+08:00\. .* Accessed \d/)
})

test('a quotation is copied as one, with the address of its place', async () => {
  await copyQuotation({markdown: '- One\n- Two\n', url: 'https://a.example/#:~:text=One', at: 0})
  expect(writeText).toHaveBeenCalledWith('> - One\n> - Two\n>\n> <https://a.example/#:~:text=One>')
})

test('before the article is there, and where the browser refuses, it rejects', async () => {
  await expect(copyDraft({...read, reading: 'body'}, 'body')).rejects.toThrow()
  expect(writeText).not.toHaveBeenCalled()
  writeText.mockRejectedValue(new Error('not allowed'))
  await expect(copyDraft(read, 'body')).rejects.toThrow('not allowed')
})
