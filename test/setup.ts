import { expect } from 'vitest'

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
