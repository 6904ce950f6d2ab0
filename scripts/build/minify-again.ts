import {minify} from 'terser'
import type {Plugin} from 'vite'
import {innerMembers} from './inner-members.ts'

/**
 * For a script whose every byte is injected into pages: what the bundler has made small, terser makes smaller by a
 * fiftieth (gzipped). It alone comes to more than the two together.
 */
export function minifyAgain(): Plugin {
  return {
    name: 'minify-again',
    async generateBundle(_, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type === 'chunk') chunk.code = await smaller(chunk.code)
      }
    },
  }
}

// Names of the browser's too, where nothing of the browser's is asked for by them.
const properties = {builtins: true, regex: new RegExp(`^(?:${innerMembers.join('|')})$`)}

async function smaller(code: string): Promise<string> {
  const compress = {passes: 3, keep_fargs: false, unsafe_arrows: true}
  const {code: less} = await minify(code, {ecma: 2020, compress, mangle: {properties}})
  return less ?? code
}
