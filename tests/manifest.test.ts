import {createHash} from 'node:crypto'
import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {describe, expect, test} from 'vitest'
import {manifestOf, type Target, targets} from '../scripts/build/manifest-of'
import {previewStyle, previewStyleHash} from '../src/popup/body/preview-style'

const text = readFileSync('manifest.json', 'utf8')
const {version} = JSON.parse(readFileSync('package.json', 'utf8')) as {version: string}
const of = (target: Target) => manifestOf(JSON.parse(text), target, version)

describe.for([...targets])('the manifest for %s', (target) => {
  const manifest = of(target)

  test('asks for few permissions, no host and nothing optional', () => {
    const both = ['activeTab', 'scripting', 'downloads', 'storage', 'contextMenus']
    expect(manifest.permissions).toEqual(target === 'chrome' ? [...both, 'sidePanel'] : both)
    for (const key of [
      'host_permissions',
      'optional_permissions',
      'optional_host_permissions',
      'externally_connectable',
    ]) {
      expect(manifest).not.toHaveProperty(key)
    }
  })

  test('shows nothing to pages: no content script, no web-accessible resource', () => {
    expect(manifest).not.toHaveProperty('content_scripts')
    expect(manifest).not.toHaveProperty('web_accessible_resources')
  })

  test('allows its pages their own files and, of the network, pictures alone', () => {
    const policy = (manifest.content_security_policy as {extension_pages: string}).extension_pages
    expect(policy).not.toContain('unsafe')
    expect(policy.replace("img-src 'self' data: blob: http: https:;", '')).not.toMatch(/https?:|wss?:|\*/)
    for (const directive of ["default-src 'none'", "script-src 'self'", "connect-src 'none'", "object-src 'none'"]) {
      expect(policy.split('; ')).toContain(directive)
    }
  })

  test('has keys for the popup, for saving without it and for the panel', () => {
    expect(Object.keys(manifest.commands as object)).toEqual(['_execute_action', 'save-now', 'open-panel'])
    expect(manifest.action.default_popup).toBe('popup/popup.html')
  })

  test('carries the version of the package', () => {
    expect(manifest.version).toBe(version)
    expect(text).not.toContain('"version"')
  })

  test('names only icons that are there', () => {
    const icons = [...JSON.stringify(manifest).matchAll(/"(icons\/[^"]+)"/g)].map(([, path]) => path as string)
    expect(icons.length).toBeGreaterThan(0)
    expect(icons.filter((path) => !existsSync(path))).toEqual([])
  })
})

test('Chrome reads its own keys', () => {
  const {background, action, ...manifest} = of('chrome')
  expect(background).toEqual({service_worker: 'background.js'})
  expect(action).not.toHaveProperty('theme_icons')
  expect(manifest.minimum_chrome_version).toBe('120')
  expect(manifest).not.toHaveProperty('browser_specific_settings')
  expect(manifest.side_panel).toEqual({default_path: 'popup/popup.html?panel'})
  expect(manifest).not.toHaveProperty('sidebar_action')
})

test('Firefox reads its own keys', () => {
  const {background, action, ...manifest} = of('firefox')
  expect(background).toEqual({scripts: ['background.js']})
  expect(action.theme_icons).toHaveLength(3)
  expect(manifest).not.toHaveProperty('minimum_chrome_version')
  expect(manifest.sidebar_action).toMatchObject({default_panel: 'popup/popup.html?panel', open_at_install: false})
  expect(manifest).not.toHaveProperty('side_panel')
  expect(manifest.browser_specific_settings).toEqual({
    gecko: {
      id: 'leafclip@leafclip',
      strict_min_version: '142.0',
      data_collection_permissions: {required: ['none']},
    },
  })
})

test.for(['README.md', 'PRIVACY.md'])('%s tells of every permission, and of no other', (path) => {
  const [, part = ''] = readFileSync(path, 'utf8').split('## Permissions, and why')
  const [table = ''] = part.split('\n## ')
  const told = [...table.matchAll(/^\| `(\w+)` \| (.{10,}) \|$/gm)].map(([, name]) => name)
  expect(told).toEqual(of('chrome').permissions)
})

test.for(readdirSync('src/_locales'))('the locale %s has every message of the manifest', (locale) => {
  const messages = JSON.parse(readFileSync(`src/_locales/${locale}/messages.json`, 'utf8')) as Record<
    string,
    {message: string}
  >
  for (const [, key] of text.matchAll(/__MSG_(\w+)__/g)) expect(messages[key as string]?.message, key).toBeTruthy()
  expect(messages.extensionName?.message.length).toBeLessThanOrEqual(75)
  expect(messages.extensionDescription?.message.length).toBeLessThanOrEqual(132)
})

test('the policy allows the preview’s style, as it is', () => {
  expect(previewStyleHash).toBe(`sha256-${createHash('sha256').update(previewStyle).digest('base64')}`)
  expect(text).toContain(`style-src 'self' '${previewStyleHash}';`)
})
