import { expect, it } from 'vitest'
import { largeGamma } from '../../src/numeric/incomplete-gamma-large.js'
import { stdlibGamma } from '../../src/numeric/stdlib/incomplete.js'

// Reference values: mpmath, 60 digits.
it.each([
  [1399.7, 1353, 0.10501776059426768, 0.8949822394057323],
  [985.6381069642705, 1120.2474478543527, 0.9999808204304577, 1.917956954228968e-5],
  [60, 30, 9.251868804915057e-7, 0.9999990748131196],
  [100, 100, 0.5132987982791487, 0.48670120172085135],
  [1e6, 1001000, 0.8413447863683403, 0.15865521363165971],
  [1e4, 5000, 0, 1],
  [200, 1005, 1, 2.916968549644481e-212],
])('P and Q of (%d, %d)', (a, x, lower, upper) => {
  expect(largeGamma(a, x, false)).toBeCloseRelative(lower, 1e-13)
  expect(largeGamma(a, x, true)).toBeCloseRelative(upper, 1e-13)
})

it('agrees with @stdlib from a = 50 to 250, where that is right', () => {
  for (let a = 50; a <= 250; a += 7.3) {
    for (const share of [0.3, 0.6, 0.66, 0.9, 1, 1.1, 1.34, 1.36, 2]) {
      expect(largeGamma(a, a * share, false)).toBeCloseRelative(stdlibGamma(a * share, a, true, false), 5e-13)
      expect(largeGamma(a, a * share, true)).toBeCloseRelative(stdlibGamma(a * share, a, true, true), 5e-13)
    }
  }
})
