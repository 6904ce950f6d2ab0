import {bundleSizes} from './bundle-sizes.ts'

/** Say after each build how much of the allowance is left; the gate itself is a test. */
export function printSizes(extension: string): void {
  for (const {name, gzipped, limit} of bundleSizes(extension)) {
    console.log(`${name}: ${kilobytes(gzipped)} of ${kilobytes(limit)} kB gzipped`)
  }
}

function kilobytes(bytes: number): string {
  return (bytes / 1024).toFixed(1)
}
