import {accessSync, constants, existsSync, statSync} from 'node:fs'
import {delimiter, join} from 'node:path'

/** @typedef {'chromium' | 'firefox' | 'hugo'} Tool */
/** @typedef {{name: string, variable: string, commands: readonly string[], places: readonly string[], debian: string}} ToolFacts */

const windowsRoots = ['ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA'].flatMap((name) => process.env[name] ?? [])

/** What each outside program is called and where it lives; `debian` is its package there. @type {Readonly<Record<Tool, ToolFacts>>} */
export const toolFacts = {
  chromium: {
    name: 'Chromium',
    variable: 'CHROME_PATH',
    commands: ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'],
    places: [
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      ...windowsRoots.map((root) => join(root, 'Google/Chrome/Application/chrome.exe')),
    ],
    debian: 'chromium',
  },
  firefox: {
    name: 'Firefox',
    variable: 'FIREFOX_PATH',
    commands: ['firefox-esr', 'firefox'],
    places: [
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      ...windowsRoots.map((root) => join(root, 'Mozilla Firefox/firefox.exe')),
    ],
    debian: 'firefox-esr',
  },
  hugo: {name: 'Hugo', variable: 'HUGO', commands: ['hugo'], places: [], debian: 'hugo'},
}

/** The path of a Chromium or Chrome; `undefined` where there is none. `CHROME_PATH` comes first. */
export const findChromium = () => findTool('chromium')

/** The path of a Firefox; `undefined` where there is none. `FIREFOX_PATH` comes first. */
export const findFirefox = () => findTool('firefox')

/** The path of a Hugo; `undefined` where there is none. `HUGO` comes first. */
export const findHugo = () => findTool('hugo')

/**
 * The path of one outside program. Throws where its variable names no program: a wish is never passed over.
 * @param {Tool} tool
 * @returns {string | undefined}
 */
export function findTool(tool) {
  const {name, variable, commands, places} = toolFacts[tool]
  const wished = process.env[variable]
  if (!wished) return commands.map(onPath).find(Boolean) ?? places.find(isProgram)
  if (isProgram(wished)) return wished
  throw new Error(`${variable} should be the path of ${name}, but there is no program at ${wished}.`)
}

/** @param {string} command */
function onPath(command) {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean)
  const names = process.platform === 'win32' ? [`${command}.exe`] : [command]
  return folders.flatMap((folder) => names.map((name) => join(folder, name))).find(isProgram)
}

/** @param {string} path */
function isProgram(path) {
  if (!existsSync(path) || !statSync(path).isFile()) return false
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}
