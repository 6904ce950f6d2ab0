// Make the folder of a new site rule and add it to the list. usage: npm run new:site URL
import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {argv} from 'node:process'
import {fileURLToPath} from 'node:url'

/** Labels in front of a host that name no site. */
const front = /^(?:www\d?|m|mobile|amp)\./
/** Second-level labels under which countries sell names: `co.uk`, `com.cn`. */
const secondLevel = /^(?:com?|net?|org?|gov|edu|ac|go)$/

/**
 * Make `src/sites/<site>/` with a skeleton and add its line to `site-rules.ts`. Throws one sentence on a bad address
 * and where the folder or a rule for the host is there already.
 * @param {string} root the folder of package.json
 * @param {string | undefined} address a page of the site
 * @returns {string} the folder, from the root
 */
export function newSite(root, address) {
  const url = pageUrl(address)
  const host = url.hostname.replace(front, '')
  const name = nameOf(host)
  const folder = `src/sites/${name}`
  if (existsSync(join(root, folder))) throw new Error(`There is a folder ${folder} already: add to its rule.`)

  const list = join(root, 'src/sites/site-rules.ts')
  const listed = withLine(readFileSync(list, 'utf8'), name)
  mkdirSync(join(root, folder))
  const files = skeletonOf({host, name, address: url.href})
  for (const [file, text] of Object.entries(files)) writeFileSync(join(root, folder, file), text, {flag: 'wx'})
  writeFileSync(list, listed)
  return folder
}

/** @param {string | undefined} address */
function pageUrl(address) {
  if (!address) throw new Error('Say which page: npm run new:site https://example.org/an-article')
  const url = URL.canParse(address) ? new URL(address) : undefined
  if (!url || !/^https?:$/.test(url.protocol)) throw new Error(`"${address}" is not an http or https address.`)
  if (!/^(?:[a-z\d-]+\.)+[a-z][a-z\d-]*$/.test(url.hostname))
    throw new Error(`"${url.hostname}" is not the host name of a site.`)
  return url
}

/** The label left of the public suffix. @param {string} host */
function nameOf(host) {
  const labels = host.split('.')
  const isSecond = labels.length > 2 && labels.at(-1)?.length === 2 && secondLevel.test(labels.at(-2) ?? '')
  return labels.at(isSecond ? -3 : -2) ?? host
}

/** The list with one more import and one more rule, each after the last. @param {string} list @param {string} name */
function withLine(list, name) {
  const variable = /^\d/.test(name) ? `site${name}` : name.replace(/-+(.)/g, (_, letter) => letter.toUpperCase())
  if (list.includes(`{rule as ${variable}}`))
    throw new Error(`src/sites/site-rules.ts has a rule called ${variable} already.`)
  const imports = list.lastIndexOf('\nimport ') + 1
  const end = list.indexOf('\n', imports) + 1
  const grown = `${list.slice(0, end)}import {rule as ${variable}} from './${name}/rule'\n${list.slice(end)}`
  const close = grown.lastIndexOf(']')
  const rules = grown.slice(0, close).trimEnd()
  return `${rules}${/[[,]$/.test(rules) ? '' : ','}\n  ${variable},\n${grown.slice(close)}`
}

/** @param {{host: string, name: string, address: string}} site @returns {Record<string, string>} */
function skeletonOf({host, name, address}) {
  const now = `${new Date().toISOString().slice(0, 19)}Z`
  return {
    'rule.ts': `import type {SiteRule} from '../site-rule'

/** Why ${name} needs a rule: what the general reader cannot know. Each part must change the clip of input.html. */
export const rule: SiteRule = {
  hosts: ['${host}'],
  body: ['article'],
}
`,
    'input.json': `{"url": ${JSON.stringify(address)}, "now": "${now}"}\n`,
    'input.html': `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>A title - ${name}</title>
</head>
<body>
<!-- A page in this site's structure: its containers, class names, metas and furniture, in words of your own. -->
<article>
<h1>A title</h1>
<p>Words of your own.</p>
</article>
</body>
</html>
`,
  }
}

if (argv[1] === fileURLToPath(import.meta.url)) {
  try {
    const folder = newSite(fileURLToPath(new URL('..', import.meta.url)), argv[2])
    console.log(`Made ${folder}. Fill rule.ts and input.html, run npm run goldens, then read ${folder}/expected.md.`)
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    process.exitCode = 1
  }
}
