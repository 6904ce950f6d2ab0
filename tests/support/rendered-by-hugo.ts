import {builtByHugo} from './built-by-hugo'

/** What Hugo rendered, or what it said where the page broke the build. */
export type Rendered = {readonly html: string} | {readonly broken: string}

const template = '<main>{{ .Content }}</main>' // a page of nothing is not written

/** Markdown bodies as pages of one site with Hugo's default configuration; each that breaks the build is told and left out. */
export function renderedByHugo(bodies: readonly string[]): readonly Rendered[] {
  const broken = new Map<number, string>()
  for (;;) {
    const files = bodies.map((body, at) => `---\ntitle: "x"\n---\n\n${broken.has(at) ? '' : body}\n`)
    try {
      const pages = builtByHugo(files, template)
      return pages.map((html, at) => {
        const told = broken.get(at)
        return told === undefined ? {html} : {broken: told}
      })
    } catch (error) {
      for (const [at, told] of breakersIn(error, bodies)) {
        if (broken.has(at)) throw error
        broken.set(at, told)
      }
    }
  }
}

/** Hugo names the file it stopped at, or, where it fell down, nothing: then half after half is built. */
function breakersIn(error: unknown, bodies: readonly string[]): ReadonlyMap<number, string> {
  const told = error instanceof Error ? error.message : String(error)
  const named = [...told.matchAll(/page-(\d+)(?:\.md|\b)/g)].map((found) => Number(found[1]))
  if (named.length) return new Map(named.map((at) => [at, told]))
  if (bodies.length < 2) return new Map([[0, told]])
  const half = bodies.length >> 1
  const parts = [bodies.slice(0, half), bodies.slice(half)].flatMap(renderedByHugo)
  const found = parts.flatMap((page, at) => ('broken' in page ? [[at, page.broken] as const] : []))
  if (found.length === 0) throw error
  return new Map(found)
}
