import type {Notice} from '../errors'

/** What a sink writes: one Markdown file, or a leaf bundle and its page resources. The Markdown file comes first. */
export type Clip = {readonly files: readonly [ClipFile, ...ClipFile[]]; readonly notices: readonly Notice[]}

/** `path` is relative, with `/`, each part a valid file name on every system. */
export type ClipFile = {readonly path: string; readonly content: string | Blob}
