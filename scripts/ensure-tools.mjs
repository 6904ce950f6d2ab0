import {spawnSync} from 'node:child_process'
import {existsSync} from 'node:fs'
import {findTool, toolFacts} from './find-tools.mjs'

/** @typedef {import('./find-tools.mjs').Tool} Tool */

/**
 * See to it that outside programs are there: install what is missing where that is ours to do (root on Debian or a
 * relative), else throw one sentence that names it and how to get it.
 * @param {readonly Tool[]} tools
 */
export function ensureTools(tools) {
  const missing = tools.filter((tool) => !findTool(tool))
  if (missing.length > 0 && canInstall()) install(missing.map((tool) => toolFacts[tool].debian))

  const [tool] = missing.filter((one) => !findTool(one))
  if (tool) throw new Error(howToGet(tool))
}

/** The sentence that tells what is missing and how to get it. @param {Tool} tool */
function howToGet(tool) {
  const {name, variable, debian} = toolFacts[tool]
  return `${name} is missing: install it (Debian: "apt-get install ${debian}"), or set ${variable} to its path.`
}

function canInstall() {
  return process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')
}

/** @param {readonly string[]} packages */
function install(packages) {
  console.log(`Installing ${packages.join(', ')} with apt-get …`)
  aptGet(['update'])
  aptGet(['install', '--yes', '--no-install-recommends', ...packages])
}

/** A failure is told only by what is still missing: another source may well have had the package. @param {readonly string[]} words */
function aptGet(words) {
  const {status, stderr} = spawnSync('apt-get', ['--quiet=2', ...words], {
    env: {...process.env, DEBIAN_FRONTEND: 'noninteractive'},
    encoding: 'utf8',
  })
  if (status !== 0) console.log(stderr.trim())
}
