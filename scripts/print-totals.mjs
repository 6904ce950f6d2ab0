// The closing line of a run on CI, from vitest's JSON report. usage: node scripts/print-totals.mjs report.json exit-code
import {existsSync, readFileSync} from 'node:fs'
import {argv} from 'node:process'
import {fileURLToPath} from 'node:url'

/** @typedef {{status: string, assertionResults: readonly {status: string}[]}} FileResult */

/**
 * `N passed, N failed`. A test file that could not be run counts as one failure, and so does a run that failed without
 * a failing test (a build that broke, an error outside of tests): a red run never ends on `0 failed`.
 * @param {string} report the text of the report, empty where vitest never ran
 * @param {number} exitCode
 */
export function totalsOf(report, exitCode) {
  const files = report ? /** @type {{testResults: FileResult[]}} */ (JSON.parse(report)).testResults : []
  const statuses = files.flatMap((file) => file.assertionResults.map(({status}) => status))
  const passed = statuses.filter((status) => status === 'passed').length
  const failed = statuses.filter((status) => status === 'failed').length + files.filter(isBroken).length
  return `${passed} passed, ${exitCode === 0 ? failed : Math.max(failed, 1)} failed`
}

/** @param {FileResult} file */
function isBroken(file) {
  return file.status === 'failed' && !file.assertionResults.some(({status}) => status === 'failed')
}

if (argv[1] === fileURLToPath(import.meta.url)) {
  const [, , path = '', exitCode = '1'] = argv
  console.log(totalsOf(existsSync(path) ? readFileSync(path, 'utf8') : '', Number(exitCode)))
}
