import {createBuilder} from 'vite'

/** The production build, as `npm run build` makes it. */
export async function buildExtension(): Promise<void> {
  const builder = await createBuilder({configFile: 'vite.config.ts', logLevel: 'error'})
  await builder.buildApp()
}
