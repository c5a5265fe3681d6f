import { expect, it } from 'vitest'
import { rhoASums } from '../../../src/satisfaction/measurement/rho-a-sums.js'

const covariance = [
  [1, 0.5, 0.2],
  [0.5, 2, 0.1],
  [0.2, 0.1, 3],
]

it('gives the sums of squares, of pairs and of their products in parts of the largest weight', () => {
  // u = (-1/2, 1, 1/4): squares 1/4 + 1 + 1/16; pairs 2 (-1/2 · .5 - 1/8 · .2 + 1/4 · .1); products 2 (1/4 + 1/64 + 1/16).
  const { largest, squares, together, spread } = rhoASums([-2, 4, 1], (i, j) => covariance[i]![j]!)
  expect(largest).toBe(4)
  expect(squares).toBe(1.3125)
  expect(together).toBeCloseTo(-0.5, 15)
  expect(spread).toBe(0.65625)
})

it('is the same for weights of any size', () => {
  const small = rhoASums([-2e-200, 4e-200, 1e-200], (i, j) => covariance[i]![j]!)
  expect(small.spread).toBeCloseTo(0.65625, 12)
  expect(small.largest).toBe(4e-200)
})

it('has no spread where one item carries all the weight', () => {
  expect(rhoASums([0, 3, 0], () => 0.5)).toEqual({ largest: 3, squares: 1, together: 0, spread: 0 })
})
