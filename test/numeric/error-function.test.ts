import { expect, it } from 'vitest'
import { erf, erfc, erfcInverse } from '../../src/numeric/error-function.js'

// Reference values: mpmath, 40 digits.

it('erf and erfc match 50-digit values in the middle and in the tail', () => {
  expect(erf(0.5)).toBeCloseRelative(0.5204998778130465, 1e-15)
  expect(erf(-3)).toBeCloseRelative(-0.9999779095030014, 1e-15)
  expect(erfc(0.5)).toBeCloseRelative(0.4795001221869535, 1e-15)
  expect(erfc(10)).toBeCloseRelative(2.088487583762545e-45, 1e-15)
  expect(erfc(-3)).toBeCloseRelative(1.9999779095030015, 1e-15)
})

it('erfcInverse undoes erfc from one end to the other', () => {
  for (const x of [-1, -0.1, 1e-5, 0.7, 5, 20, 26]) expect(erfcInverse(erfc(x))).toBeCloseRelative(x, 1e-11)
  expect(erfcInverse(1)).toBe(0)
})
