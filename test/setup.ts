import fc from 'fast-check'
import { afterEach, expect } from 'vitest'

// Laws meet other random cases at every run of a developer; a gate must give the same answer twice.
if (process.env['CI'] === 'true') fc.configureGlobal({ seed: 20_261_122 })

// A worker that computes for a minute without a pause cannot read the runner's answers, and the runner takes it for lost.
const { setImmediate } = globalThis
afterEach(() => new Promise<void>(resolve => void setImmediate(resolve)))

interface Closeness<R = unknown> {
  /** |received - expected| <= tolerance * max(|received|, |expected|). */
  toBeCloseRelative(expected: number, tolerance: number): R
}

declare module 'vitest' {
  interface Assertion<T> extends Closeness<T> {}
}

expect.extend({
  toBeCloseRelative(received: number, expected: number, tolerance: number) {
    const error = Math.abs(received - expected) / Math.max(Math.abs(received), Math.abs(expected), Number.MIN_VALUE)
    return {
      pass: received === expected || error <= tolerance,
      message: () => `expected ${received} to be within ${tolerance} of ${expected}; it is ${error} away`,
    }
  },
})
