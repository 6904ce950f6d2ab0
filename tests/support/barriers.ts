import axe from 'axe-core'
import type {View} from './browser'

/** What axe finds, a line each; colours that are still changing would be taken for too faint. */
export async function barriersOf(view: View): Promise<string> {
  await view.run(axe.source)
  return view.look(async () => {
    await Promise.all(document.getAnimations().map((animation) => animation.finished.catch(() => {})))
    const {violations, passes} = await (globalThis as unknown as {axe: typeof axe}).axe.run() // it was just put there
    if (passes.length === 0) return 'nothing was looked at'
    return violations.flatMap(({id, nodes}) => nodes.map(({html}) => `${id}: ${html}`)).join('\n')
  })
}
