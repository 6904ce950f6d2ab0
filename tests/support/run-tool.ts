import {spawnSync} from 'node:child_process'

/** What a program of `node_modules/.bin` said, without colours, and its exit code. `env` is added to our own. */
export function runTool(name: string, words: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const {status, stdout, stderr} = spawnSync(`node_modules/.bin/${name}`, words, {
    encoding: 'utf8',
    env: {...process.env, NO_COLOR: '1', ...env},
    shell: process.platform === 'win32',
  })
  return {status, stdout, said: `${stdout}${stderr}`}
}
