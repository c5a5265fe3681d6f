import { describe, expect, it } from 'vitest'
import { historyOf } from '../../../src/lifetime/foundation/histories.js'
import {
  conditionalCountProbabilities,
  countProbability,
} from '../../../src/lifetime/gamma-poisson/count-probability.js'
import { purchasesOfNewClient, purchasesWithin } from '../../../src/lifetime/gamma-poisson/purchases.js'
import { gompertzLaw } from '../../../src/lifetime/ggom-nbd/law.js'
import { paretoLaw } from '../../../src/lifetime/pareto-nbd/law.js'
import { errorsOf } from './reference.js'

describe('against 25 digits', () => {
  it('given the history', () => {
    const { median, worst } = errorsOf(
      'conditionalCount',
      row => conditionalCountProbabilities(row.params, row.law, row.history, row.count, row.horizon)[0]!,
    )
    expect(median).toBeLessThan(1e-14)
    expect(worst).toBeLessThan(2e-12)
  })

  it('of a new client', () => {
    const { median, worst } = errorsOf('countOfNewClient', row =>
      countProbability(row.params, row.law, row.count, row.horizon),
    )
    expect(median).toBeLessThan(1e-14)
    expect(worst).toBeLessThan(2e-12)
  })
})

describe.each([
  ['Pareto', paretoLaw({ s: 0.606, beta: 11.669 })],
  ['Pareto of hasty clients', paretoLaw({ s: 40, beta: 100 })],
  ['Gompertz, falling hazard', gompertzLaw({ b: 0.05, s: 0.6, beta: 0.4 })],
  ['Gompertz, hazard that rises late', gompertzLaw({ b: 0.3, s: 2, beta: 5000 })],
])('%s', (_, law) => {
  const params = { r: 0.553, alpha: 10.578 }

  it('counts of a new client sum to one, and average to the expectation', () => {
    const all = Array.from({ length: 700 }, (_, k) => countProbability(params, law, k, 39))
    expect(all.reduce((sum, p) => sum + p, 0)).toBeCloseRelative(1, 1e-13)
    const mean = all.reduce((sum, p, k) => sum + k * p, 0)
    expect(mean).toBeCloseRelative(purchasesOfNewClient(params, law, 39), 1e-12)
  })

  it('counts given a history do too', () => {
    const client = historyOf({ frequency: 6, recency: 20, age: 25 })
    const all = Array.from({ length: 400 }, (_, k) => conditionalCountProbabilities(params, law, client, k, 39)[0]!)
    expect(all.reduce((sum, p) => sum + p, 0)).toBeCloseRelative(1, 1e-13)
    const mean = all.reduce((sum, p, k) => sum + k * p, 0)
    expect(mean).toBeCloseRelative(purchasesWithin(params, law, client, 39)[0]!, 1e-12)
  })
})
