import { expect, it } from 'vitest'
import { fractionOfOne } from '../../src/numeric/hyp2f1-fraction.js'

it('is -ln(1 - z) / z for b = 1, c = 2', () => {
  for (const z of [0.1, 0.5, 0.99, 0.9999]) {
    expect(fractionOfOne(1, 2, z)).toBeCloseRelative(-Math.log1p(-z) / z, 1e-12)
  }
})

it('is (1 - z)^-1 for b = c', () => {
  expect(fractionOfOne(1500, 1500, 0.75)).toBeCloseRelative(4, 1e-14)
})

it('is 1 for b = 0 and for z = 0', () => {
  expect(fractionOfOne(0, 1500, 0.999)).toBeCloseRelative(1, 1e-15)
  expect(fractionOfOne(3, 1500, 0)).toBe(1)
})
