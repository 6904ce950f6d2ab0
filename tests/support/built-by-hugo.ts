import {execFileSync} from 'node:child_process'
import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {findHugo} from '../../scripts/find-tools.mjs'

/** What Hugo makes of content files, all in one site with its default configuration. Throws what Hugo says when it fails. */
export function builtByHugo(files: readonly string[], template: string): readonly string[] {
  const hugo = findHugo()
  if (!hugo) throw new Error('There is no Hugo: install it, or set HUGO.')

  const site = mkdtempSync(join(tmpdir(), 'leafclip-hugo-'))
  const write = (folder: string, name: string, text: string) => {
    mkdirSync(join(site, folder), {recursive: true})
    writeFileSync(join(site, folder, name), text)
  }
  try {
    write('.', 'hugo.toml', 'baseURL = "https://example.org/"\ntimeZone = "UTC"\n')
    write('layouts/_default', 'single.html', template)
    write('layouts/_default', 'list.html', '{{ .Title }}')
    files.forEach((file, index) => {
      write('content/post', `page-${index}.md`, file)
    })
    execFileSync(hugo, ['--source', site, '--buildFuture', '--quiet'], {encoding: 'utf8', stdio: 'pipe'})
    return files.map((_, index) => readFileSync(join(site, 'public/post', `page-${index}`, 'index.html'), 'utf8'))
  } finally {
    rmSync(site, {recursive: true, force: true})
  }
}
