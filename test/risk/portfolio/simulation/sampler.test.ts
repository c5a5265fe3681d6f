import { expect, it } from 'vitest'
import { canonicalOrder } from '../../../../src/risk/portfolio/simulation/sampler.js'

it('orders obligors by what they are, not by where they stand', () => {
  const [pd, exposure] = [
    [0.2, 0.1, 0.2, 0.1],
    [5, 7, 3, 7],
  ]
  expect(Array.from(canonicalOrder(4, [pd!, exposure!]))).toEqual([1, 3, 2, 0])
  expect(Array.from(canonicalOrder(2, []))).toEqual([0, 1])
})
