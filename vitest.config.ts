import {defineConfig} from 'vitest/config'
import {browserTurndown} from './scripts/build/browser-turndown.ts'
import {lighterPackages} from './scripts/build/lighter-packages.ts'

const shared = {
  resolve: {alias: browserTurndown},
  plugins: [lighterPackages()],
  test: {server: {deps: {inline: ['turndown', '@mozilla/readability']}}},
}

/** `unit` is quick and needs no build; `gates` judges the project with its tools; `hugo` builds sites;
 * `e2e` drives the browsers. */
export default defineConfig({
  test: {
    projects: [
      {
        ...shared,
        test: {
          ...shared.test,
          name: 'unit',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/gates/**', 'tests/hugo/**', 'tests/e2e/**'],
          testTimeout: 60_000,
          sequence: {groupOrder: 0},
        },
      },
      {
        ...shared,
        test: {
          ...shared.test,
          name: 'gates',
          include: ['tests/gates/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          sequence: {groupOrder: 1},
        },
      },
      {
        ...shared,
        test: {
          ...shared.test,
          name: 'hugo',
          include: ['tests/hugo/**/*.test.ts'],
          testTimeout: 600_000,
          hookTimeout: 120_000,
          sequence: {groupOrder: 2},
        },
      },
      {
        ...shared,
        test: {
          ...shared.test,
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          maxWorkers: 2,
          expect: {poll: {timeout: 10_000, interval: 30}},
          testTimeout: 120_000,
          hookTimeout: 180_000,
          sequence: {groupOrder: 3},
        },
      },
    ],
  },
})
