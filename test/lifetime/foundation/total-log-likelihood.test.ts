import { describe, expect, it } from 'vitest'
import { totalLogLikelihood } from '../../../src/lifetime/foundation/total-log-likelihood.js'
import { paretoNbd } from '../../../src/lifetime/index.js'
import { customerBaseFromSummary } from '../../../src/records/index.js'
import { thrown } from '../../errors/thrown.js'

const params = { r: 0.5, alpha: 10, s: 0.6, beta: 12 }
const model = paretoNbd.fromParams(params, { timeUnit: 'week' })
const columns = { frequency: [2, 0, 5], recency: [30, 0, 12], age: [38, 38, 20] }
const base = customerBaseFromSummary(columns, { timeUnit: 'week', observedUntil: '1997-09-30' })

describe('totalLogLikelihood', () => {
  it('asks for the patterns of a base once, and for one client as a base of one', () => {
    const asked: unknown[] = []
    const total = totalLogLikelihood(model, base, (of, patterns) => asked.push(of, patterns))
    expect(asked).toEqual([model, base.patterns])
    expect(total).toBe(2)
    const weights: number[] = []
    totalLogLikelihood(model, { frequency: 2, recency: 30, age: 38 }, (_, { weight }) => weights.push(...weight))
    expect(weights).toEqual([1])
  })

  it('adds up groups of clients, each under its own model', () => {
    const effects = { purchase: { web: 1 } }
    const acting = paretoNbd.fromParams(params, { timeUnit: 'week', effects })
    const shifted = (_: unknown, purchase: number): typeof model =>
      paretoNbd.fromParams({ ...params, alpha: 10 + purchase }, { timeUnit: 'week' })
    const covariates = { web: Float64Array.of(0, 1, 0) }
    const total = totalLogLikelihood(
      acting,
      { ...base, covariates },
      ({ params: { alpha } }, { weight }) => alpha * weight.length,
      shifted,
    )
    expect(total).toBe(10 * 2 + 11)
  })

  it('refuses a base in another unit', () => {
    const daily = paretoNbd.fromParams(params, { timeUnit: 'day' })
    expect(thrown(() => totalLogLikelihood(daily, base, () => 0)).code).toBe('UNIT_MISMATCH')
  })
})
