import { expect, it } from 'vitest'
import { likeliest } from '../../../../src/statistics/clustering/latent-class/likeliest.js'

it('the largest is named, of equal ones the first', () => {
  expect(likeliest(Float64Array.of(0.2, 0.5, 0.3))).toBe(1)
  expect(likeliest(Float64Array.of(0.25, 0.25, 0.25, 0.25))).toBe(0)
  expect(likeliest(Float64Array.of(1))).toBe(0)
})
