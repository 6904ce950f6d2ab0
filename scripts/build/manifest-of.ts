export type Target = 'chrome' | 'firefox'
export const targets: readonly Target[] = ['chrome', 'firefox']

export type Manifest = {
  readonly version: string
  readonly minimum_chrome_version?: string
  readonly browser_specific_settings?: object
  readonly permissions: readonly string[]
  readonly side_panel?: object
  readonly sidebar_action?: object
  readonly action: {readonly default_popup: string; readonly theme_icons?: object}
  readonly background: {readonly service_worker?: string; readonly scripts?: readonly string[]}
  readonly [key: string]: unknown
}

/**
 * The manifest one browser reads, from the one that speaks to both: each browser warns of the other's keys.
 * The version is the package's, so that it is written down once.
 */
export function manifestOf(source: Omit<Manifest, 'version'>, target: Target, version: string): Manifest {
  const manifest = {...source, version} as Manifest
  return target === 'chrome' ? forChrome(manifest) : forFirefox(manifest)
}

function forChrome(manifest: Manifest): Manifest {
  const {browser_specific_settings: _settings, sidebar_action: _sidebar, ...rest} = manifest
  const {theme_icons: _icons, ...action} = manifest.action
  const {scripts: _scripts, ...background} = manifest.background
  return {...rest, action, background} as Manifest
}

function forFirefox(manifest: Manifest): Manifest {
  const {minimum_chrome_version: _version, side_panel: _panel, ...rest} = manifest
  const permissions = manifest.permissions.filter((permission) => permission !== 'sidePanel')
  const {service_worker: _worker, ...background} = manifest.background
  return {...rest, permissions, background} as Manifest
}
