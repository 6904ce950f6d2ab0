import {cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {type Manifest, manifestOf, targets} from './manifest-of.ts'

/** Make each target's folder loadable: the same bundles, icons and locales, and the target's own manifest. */
export function writeExtension(root: string, dist: string): void {
  const source = readJson(join(root, 'manifest.json')) as Omit<Manifest, 'version'>
  const {version} = readJson(join(root, 'package.json')) as {version: string}

  for (const target of targets) {
    const folder = join(dist, target)
    cpSync(join(dist, 'bundles'), folder, {recursive: true})
    cpSync(join(root, 'src/_locales'), join(folder, '_locales'), {recursive: true})
    copyIcons(join(root, 'icons'), join(folder, 'icons'))
    writeManifest(folder, manifestOf(source, target, version))
  }
}

function copyIcons(from: string, to: string): void {
  mkdirSync(to, {recursive: true})
  for (const name of readdirSync(from)) {
    if (name.endsWith('.png')) cpSync(join(from, name), join(to, name))
  }
}

function writeManifest(folder: string, manifest: Manifest): void {
  writeFileSync(join(folder, 'manifest.json'), `${JSON.stringify(manifest, undefined, 2)}\n`)
}

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(path, 'utf8'))
}
