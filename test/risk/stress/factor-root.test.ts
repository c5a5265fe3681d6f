import { expect, it } from 'vitest'
import { factorRoot } from '../../../src/risk/stress/factor-root.js'
import { thrown } from '../../errors/thrown.js'

it('mixes independent factors to the correlations asked for, in the order of the plan', () => {
  const root = factorRoot(['b', 'a'], {
    factors: ['a', 'c', 'b'],
    rows: [
      [1, 0.2, 0.6],
      [0.2, 1, 0],
      [0.6, 0, 1],
    ],
  })
  expect(Array.from(root.toFactors(Float64Array.of(1, 0)))).toEqual([1, 0.6])
  expect(root.toFactors(Float64Array.of(0, 1))[1]).toBeCloseTo(0.8, 15)
})

it('needs none of one factor', () => {
  expect(Array.from(factorRoot(['a'], undefined).toFactors(Float64Array.of(2)))).toEqual([2])
  expect(thrown(() => factorRoot(['a', 'b'], undefined)).code).toBe('MISSING_VALUE')
})
