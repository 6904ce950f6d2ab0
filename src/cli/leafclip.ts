#!/usr/bin/env node
import {version} from '../../package.json'
import {ClipError} from '../errors'
import {type Arguments, help, readArguments} from './arguments'
import {clipLines} from './clip-lines'
import {clipOne} from './clip-one'
import {troubleSentence} from './trouble-sentence'

process.exitCode = await main(process.argv.slice(2))

/** Exit codes: 0 done, 1 no clip, 2 the command was not understood. */
async function main(words: readonly string[]): Promise<number> {
  const parsed = argumentsOf(words)
  if (parsed instanceof ClipError) return complain(parsed, 2)
  if (parsed.mode === 'help' || parsed.mode === 'version') {
    process.stdout.write(parsed.mode === 'help' ? help : `${version}\n`)
    return 0
  }
  process.stdout.on('error', quitOnClosedPipe)
  try {
    await (parsed.mode === 'lines'
      ? clipLines(parsed, {input: process.stdin, output: process.stdout})
      : clipOne(parsed))
    return 0
  } catch (error) {
    return complain(error, 1)
  }
}

function argumentsOf(words: readonly string[]): Arguments | ClipError {
  try {
    return readArguments(words)
  } catch (error) {
    return error instanceof ClipError ? error : new ClipError('bad-argument', String(error))
  }
}

function complain(error: unknown, exitCode: number): number {
  process.stderr.write(`leafclip: ${troubleSentence(error)}\n${exitCode === 2 ? 'Try: leafclip --help\n' : ''}`)
  return exitCode
}

/** `leafclip … | head` ends quietly. */
function quitOnClosedPipe(error: NodeJS.ErrnoException): void {
  if (error.code === 'EPIPE') process.exit(0)
  throw error
}
