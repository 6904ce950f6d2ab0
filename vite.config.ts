import {defineConfig} from 'vite'

export default defineConfig(({mode}) =>
  mode === 'cli'
    ? {
        build: {
          ssr: 'src/cli/leafclip.ts',
          outDir: 'dist/cli',
          target: 'node20',
          rolldownOptions: {output: {entryFileNames: 'leafclip.js'}},
        },
      }
    : {
        build: {
          outDir: 'dist/chrome',
          emptyOutDir: false,
          target: ['chrome120', 'firefox142'],
          lib: {
            entry: 'src/page/content-script.ts',
            formats: ['iife'],
            name: 'leafclipContent',
            fileName: () => 'content-script.js',
          },
        },
      },
)
