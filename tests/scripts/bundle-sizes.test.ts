import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {expect, onTestFinished, test} from 'vitest'
import {bundleSizes} from '../../scripts/build/bundle-sizes'

test('the popup pays for what it loads at once, chunks of chunks too, and not for what it loads late', () => {
  const extension = folderOf({
    'content-script.js': '',
    'popup/popup.html':
      '<script src="/first.js"></script><script type="module" src="/popup/popup.js"></script><link href="/assets/popup.css">',
    'first.js': '',
    'popup/popup.js': 'import{a}from"../chunks/a.js";import("../chunks/late.js");import"../chunks/b.js"',
    'chunks/a.js': 'import{b}from"./b.js"',
    'chunks/b.js': 'import{c}from"./c.js"',
    'chunks/c.js': '',
    'chunks/late.js': '',
    'assets/popup.css': '',
  })
  const filesOf = (wanted: string) => bundleSizes(extension).find(({name}) => name === wanted)?.files
  expect(filesOf('popup, late')).toEqual(['chunks/late.js'])
  expect(filesOf('popup')).toEqual([
    'assets/popup.css',
    'chunks/a.js',
    'chunks/b.js',
    'chunks/c.js',
    'first.js',
    'popup/popup.js',
  ])
})

function folderOf(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'leafclip-bundles-'))
  onTestFinished(() => rmSync(folder, {recursive: true}))
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), {recursive: true})
    writeFileSync(join(folder, path), text)
  }
  return folder
}
