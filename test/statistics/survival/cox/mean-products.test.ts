import { expect, it } from 'vitest'
import { fittedRows } from '../../../../src/statistics/survival/cox/fitted-rows.js'
import { takeMeanProducts } from '../../../../src/statistics/survival/cox/mean-products.js'
import { fillRiskSums, riskSums } from '../../../../src/statistics/survival/cox/risk-sums.js'
import { SIMPLE } from './simple.js'

it('takes Σ x̄ x̄ᵀ of each event, those at one time as they share the risk set', () => {
  const durations = { unit: 'month', duration: [1, 1, 2], event: [1, 1, 1] } as const
  const flat = { ...SIMPLE, params: { ...SIMPLE.params, coefficients: { rate: 0 } } }
  const { problem, predictor } = fittedRows(flat, durations, { rate: [3, 1, 0] }, {})
  const { scales, stride } = problem.design
  const taken = (times?: Float64Array): number => {
    const gram = new Float64Array(stride * stride)
    fillRiskSums(problem, predictor, riskSums(problem), takeMeanProducts(problem, gram, times))
    return -gram[0]! * scales[0]! ** 2
  }
  // Values less their mean of 4/3: at month 1 means of 0 and, as half of those who end has gone, of (1 + 1/3 − 4/3 + ...) = −1/3.
  const first = 0 ** 2 + ((5 / 3 / 2 - 1 / 3 / 2 - 4 / 3) / 2) ** 2
  expect(taken()).toBeCloseTo(first + (4 / 3) ** 2, 12)
  expect(taken(Float64Array.of(2, 0))).toBeCloseTo(2 * first, 12)
})
