import {spawnSync} from 'node:child_process'

export type Run = {readonly env?: Readonly<Record<string, string>>; readonly input?: string}

/** What a program of `node_modules/.bin` said, without colours, and its exit code. */
export function runTool(name: string, words: readonly string[], {env = {}, input = ''}: Run = {}) {
  const {status, stdout, stderr} = spawnSync(`node_modules/.bin/${name}`, words, {
    encoding: 'utf8',
    env: {...process.env, NO_COLOR: '1', ...env},
    input,
    shell: process.platform === 'win32',
  })
  return {status, stdout, said: `${stdout}${stderr}`}
}
