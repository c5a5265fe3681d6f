import { expect, it } from 'vitest'
import { expectTestWeights, testWeight } from '../../../../src/statistics/survival/curves/test-weights.js'
import { thrown } from '../../../errors/thrown.js'

it('weighs times by name or by powers', () => {
  const weigh = (weights: unknown) => testWeight(expectTestWeights(weights, 'w'), 16, 0.75)
  expect(['log-rank', 'gehan', 'tarone-ware', 'peto'].map(weigh)).toEqual([1, 16, 4, 0.75])
  expect(weigh({ rho: 2, gamma: 1 })).toBeCloseTo(0.75 ** 2 * 0.25, 15)
})

it('names powers at fault', () => {
  expect(thrown(() => expectTestWeights({ rho: -1, gamma: 0 }, 'w')).path).toBe('w.rho')
  expect(thrown(() => expectTestWeights({ rho: 1 }, 'w')).path).toBe('w.gamma')
  expect(thrown(() => expectTestWeights(3, 'w')).code).toBe('INVALID_TYPE')
})
