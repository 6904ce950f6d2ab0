import {mkdtempSync, readdirSync, readFileSync, rmSync, statSync} from 'node:fs'
import {homedir, tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {bundleSizes} from '../../scripts/build/bundle-sizes'
import {targets} from '../../scripts/build/manifest-of'
import {runTool} from '../support/run-tool'
import {importsOf, sourceFile} from '../support/source-files'

const folder = mkdtempSync(join(tmpdir(), 'leafclip-build-'))
const first = join(folder, 'first')
const second = join(folder, 'second')

beforeAll(() => {
  for (const dist of [first, second]) {
    const {status, said} = runTool('vite', ['build'], {LEAFCLIP_DIST: dist})
    expect(status, said).toBe(0)
  }
})

afterAll(() => rmSync(folder, {recursive: true, force: true}))

describe('the build', () => {
  test('is reproducible: two builds are equal, byte for byte', () => {
    const paths = filesIn(first)
    expect(filesIn(second)).toEqual(paths)
    expect(paths.filter((path) => !bytes(first, path).equals(bytes(second, path)))).toEqual([])
  })

  test('gives both browsers the same files but for the manifest', () => {
    const paths = filesIn(join(first, 'chrome'))
    expect(filesIn(join(first, 'firefox'))).toEqual(paths)
    expect(paths.filter((path) => !bytes(first, `chrome/${path}`).equals(bytes(first, `firefox/${path}`)))).toEqual([
      'manifest.json',
    ])
  })

  test('gives names that stay: no hash, and the places other programs know', () => {
    expect(filesIn(first)).toEqual(
      expect.arrayContaining(
        targets.flatMap((target) =>
          ['manifest.json', 'content-script.js', 'background.js', 'popup/popup.html', 'options/options.html'].map(
            (name) => `${target}/${name}`,
          ),
        ),
      ),
    )
    expect(filesIn(join(first, 'cli'))).toEqual(['leafclip.js'])
  })

  test('names no folder of the machine that made it', () => {
    const texts = filesIn(first).filter((path) => !path.endsWith('.png'))
    const folders = [process.cwd(), folder, `${homedir()}/`]
    expect(texts.filter((path) => folders.some((one) => bytes(first, path).includes(one)))).toEqual([])
  })
})

describe('the bundles', () => {
  test.for(['content-script.js', 'metadata-answer.js', 'selection-reader.js', 'look-first.js', 'background.js'])(
    '%s is one classic file: no import, no export, no late chunk',
    (name) => {
      const script = sourceFile(name, bytes(first, `chrome/${name}`).toString())
      expect(importsOf(script)).toEqual([])
      expect(script.program.body.filter(({type}) => type.startsWith('Export'))).toEqual([])
    },
  )

  test('the CLI leaves out only jsdom, and has no second DOM in it', () => {
    const cli = sourceFile('leafclip.js', bytes(first, 'cli/leafclip.js').toString())
    const packages = new Set(importsOf(cli).map(({target}) => target))
    expect([...packages].sort()).toEqual(['jsdom', 'node:'])
    expect(cli.text).not.toContain('domino')
  })

  test('the injected script and the popup stay within their allowance', () => {
    for (const {name, gzipped, limit} of bundleSizes(join(first, 'chrome'))) {
      expect(gzipped, name).toBeGreaterThan(0)
      expect(gzipped, name).toBeLessThanOrEqual(limit)
    }
  })

  test('pages hold no script or style of their own, which the policy would refuse', () => {
    for (const path of filesIn(join(first, 'chrome')).filter((name) => name.endsWith('.html'))) {
      const html = bytes(first, `chrome/${path}`).toString()
      expect(html, path).not.toMatch(/<script(?![^>]*\ssrc=)|<style|\sstyle=|\son\w+=|(?:src|href)="(?:https?:)?\/\//)
    }
  })
})

test('the linter of addons.mozilla.org finds no error, and warns of nothing in our own code', () => {
  const {stdout, said} = runTool('web-ext', ['lint', '--source-dir', join(first, 'firefox'), '--output', 'json'])
  const report = JSON.parse(stdout) as {errors: object[]; notices: object[]; warnings: {code: string}[]}
  expect(report.errors, said).toEqual([])
  expect(report.notices, said).toEqual([])
  // Readability and Preact set innerHTML; our own code never does, which safety.test.ts holds.
  expect(report.warnings.filter(({code}) => code !== 'UNSAFE_VAR_ASSIGNMENT')).toEqual([])
})

/** Files under a folder, in order, with `/`. */
function filesIn(parent: string): readonly string[] {
  return readdirSync(parent, {recursive: true, encoding: 'utf8'})
    .filter((path) => statSync(join(parent, path)).isFile())
    .map((path) => path.replaceAll('\\', '/'))
    .sort()
}

function bytes(parent: string, path: string): Buffer {
  return readFileSync(join(parent, path))
}
