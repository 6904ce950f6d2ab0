import {readFile} from 'node:fs/promises'
import {createInterface} from 'node:readline'
import {gunzipSync} from 'node:zlib'
import {JSDOM} from 'jsdom'
import {readArticle} from '../article/read-article'
import {composeClip} from '../clip/compose-clip'
import {draftOf} from '../clip/draft'
import {ClipError} from '../errors'
import {takeSnapshot} from '../page/take-snapshot'
import {profiles} from '../profiles/profiles'
import {defaultSettings} from '../settings/settings'
import {findRule} from '../sites/find-rule'

type Line = {id: string; url: string; html?: string; file?: string; fragment?: boolean}

async function htmlOf(line: Line): Promise<string> {
  if (line.html !== undefined) return line.html
  const bytes = await readFile(String(line.file))
  return (line.file?.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8')
}

async function answer(line: Line) {
  const dom = new JSDOM(await htmlOf(line), {url: line.url})
  const url = new URL(line.url)
  const rule = findRule(url)
  const article = readArticle(takeSnapshot(dom.window.document, url, new Date()), {
    fragment: line.fragment === true,
    ...(rule && {rule}),
  })
  const draft = draftOf(article, profiles[0], defaultSettings)
  const [file] = composeClip(draft, profiles[0]).files
  dom.window.close()
  return {article, fileName: file.path, content: file.content}
}

for await (const text of createInterface({input: process.stdin})) {
  if (!text.trim()) continue
  const line = JSON.parse(text) as Line
  try {
    process.stdout.write(`${JSON.stringify({id: line.id, ...(await answer(line))})}\n`)
  } catch (error) {
    const code = error instanceof ClipError ? error.code : 'read-failed'
    process.stdout.write(`${JSON.stringify({id: line.id, error: {code, detail: String(error)}})}\n`)
  }
}
