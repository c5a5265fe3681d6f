import { expect, it } from 'vitest'
import { unitWeights } from '../../../src/statistics/gower/unit-weights.js'

it('keeps ratios at any magnitude', () => {
  const weights = (...given: readonly number[]): number[] =>
    unitWeights(Object.fromEntries(given.map((weight, i) => [`a${i}`, { kind: 'nominal', weight }]))).map(
      one => one.weight,
    )
  const [large, half] = weights(1e200, 5e199)
  expect(half! / large!).toBe(0.5)
  const [small, third] = weights(3e-300, 1e-300)
  expect(third! / small!).toBe(1e-300 / 3e-300)
  expect(weights(4, 2)).toEqual([1, 0.5])
})

it('takes 1 for what is not said', () => {
  expect(unitWeights({ a: { kind: 'nominal' } })).toEqual([{ name: 'a', attribute: { kind: 'nominal' }, weight: 1 }])
})
