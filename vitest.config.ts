import {defineConfig} from 'vitest/config'
import {browserTurndown} from './scripts/build/browser-turndown.ts'

const shared = {
  resolve: {alias: browserTurndown},
  test: {server: {deps: {inline: ['turndown']}}},
}

export default defineConfig({
  test: {
    projects: [
      {
        ...shared,
        test: {...shared.test, name: 'unit', include: ['tests/**/*.test.{ts,tsx}'], exclude: ['tests/e2e/**']},
      },
      {
        ...shared,
        test: {
          ...shared.test,
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
})
