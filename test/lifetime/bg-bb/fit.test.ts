import { describe, expect, it } from 'vitest'
import { bgBb } from '../../../src/lifetime/index.js'
import type { CustomerBase } from '../../../src/records/index.js'
import { customerBaseFromSummary } from '../../../src/records/index.js'
import { thrown } from '../../errors/thrown.js'
import { donors } from './donations.js'

const DATES = { timeUnit: 'year', observedUntil: '2024-12-31' } as const
const NAMES = ['alpha', 'beta', 'gamma', 'delta'] as const

function reportOf(base: CustomerBase, options = {}) {
  const { fit, params } = bgBb.fit(base, options)
  if (fit.source !== 'likelihood') throw new Error('a fit reports a likelihood')
  return { ...fit, params }
}

function drawn(clients: number, seed: number, params = { alpha: 0.8, beta: 2, gamma: 0.7, delta: 6 }): CustomerBase {
  const age = Float64Array.from({ length: clients }, (_, i) => 5 + (i % 20))
  const { frequency, recency } = bgBb.simulate(bgBb.fromParams(params), { age, seed })
  return customerBaseFromSummary({ frequency, recency, age }, DATES)
}

describe('the donors of the paper', () => {
  // lifetimes 0.11.3 and BTYD 2.4.3 run on the same cells; the paper has 1.204, 0.750, 0.657, 2.783 and -33225.6.
  it('give the published parameters, errors and likelihood in at most 12 evaluations', () => {
    const { params, standardErrors, logLikelihood, evaluations, converged, observations, warnings } = reportOf(donors)
    const known = { alpha: 1.203521, beta: 0.749716, gamma: 0.656716, delta: 2.783423 }
    const errors = { alpha: 0.0694, beta: 0.0294, gamma: 0.051, delta: 0.3208 }
    for (const name of NAMES) {
      expect(params[name]).toBeCloseRelative(known[name], 1e-5)
      expect(standardErrors?.[name]).toBeCloseTo(errors[name], 4)
    }
    expect(logLikelihood).toBeCloseTo(-33_225.58127, 5)
    // No worse than where the peers stopped.
    const atPeers = bgBb.logLikelihood(bgBb.fromParams(known, { timeUnit: 'year' }), donors)
    expect(logLikelihood).toBeGreaterThanOrEqual(atPeers)
    expect(evaluations).toBeLessThanOrEqual(12)
    expect({ converged, observations, warnings }).toEqual({ converged: true, observations: 11_104, warnings: [] })
  })

  // Hardie's spreadsheet of the model, BGBB: cells C18 and C24.
  it('are as many as expected at no donation and at all six', () => {
    const model = bgBb.fit(donors)
    const expected = [0, 6].map(purchases => 11_104 * bgBb.purchaseProbability(model, { purchases, horizon: 6 }))
    expect(expected[0]).toBeCloseTo(3454.9, 1)
    expect(expected[1]).toBeCloseTo(1253.1, 1)
  })
})

describe('fit', () => {
  it('finds what clients were drawn with', () => {
    const { params, evaluations, converged } = reportOf(drawn(100_000, 3))
    expect(converged).toBe(true)
    expect(evaluations).toBeLessThanOrEqual(12)
    expect(params.alpha).toBeCloseRelative(0.8, 0.05)
    expect(params.beta).toBeCloseRelative(2, 0.06)
    expect(params.gamma).toBeCloseRelative(0.7, 0.1)
    expect(params.delta).toBeCloseRelative(6, 0.15)
  })

  it('reports what follows from likelihood and information', () => {
    const { aic, bic, logLikelihood, covariance = [], standardErrors, conditionNumber } = reportOf(drawn(3000, 9))
    expect(aic).toBe(8 - 2 * logLikelihood)
    expect(bic).toBe(4 * Math.log(3000) - 2 * logLikelihood)
    expect(Object.values(standardErrors ?? {})).toEqual(covariance.map((row, i) => Math.sqrt(row[i]!)))
    expect(conditionNumber).toBeGreaterThan(1)
  })

  it('gives the same whatever the order of clients', () => {
    const { frequency, recency, age } = drawn(500, 21)
    const reversed = [frequency, recency, age].map(column => column.toReversed()) as [
      Float64Array,
      Float64Array,
      Float64Array,
    ]
    const backward = { frequency: reversed[0], recency: reversed[1], age: reversed[2] }
    expect(bgBb.fit(customerBaseFromSummary(backward, DATES))).toEqual(bgBb.fit(drawn(500, 21)))
  })

  it('begins where it is told and ends where it must', () => {
    const base = drawn(2000, 4)
    const found = reportOf(base)
    expect(reportOf(base, { start: found.params }).evaluations).toBeLessThanOrEqual(2)
    const far = reportOf(base, { start: { alpha: 30, beta: 0.05, gamma: 0.02, delta: 200 } })
    for (const name of NAMES) expect(far.params[name]).toBeCloseRelative(found.params[name], 1e-5)
  })

  it('says when it was stopped early', () => {
    const { converged, warnings, evaluations } = reportOf(drawn(2000, 4), { maxEvaluations: 2 })
    expect({ converged, evaluations }).toEqual({ converged: false, evaluations: 2 })
    expect(warnings[0]?.code).toBe('NOT_CONVERGED')
  })

  it('settles on clients who hardly ever leave, and says where they do not bound dropout', () => {
    const { converged, warnings, params, standardErrors } = reportOf(
      drawn(5000, 3, { alpha: 1, beta: 2, gamma: 1e-7, delta: 10 }),
    )
    expect(converged).toBe(true)
    expect(params.gamma / (params.gamma + params.delta)).toBeLessThan(1e-3)
    expect(warnings.some(({ code }) => code === 'AT_BOUNDARY' || code === 'FLAT_RIDGE')).toBe(true)
    expect(standardErrors).toBeUndefined()
  })

  it.each<[string, number[], number[], number[]]>([
    ['one client', [0], [0], [30]],
    ['one client who came back', [4], [20], [30]],
    ['no opportunity', [0, 0, 0], [0, 0, 0], [0, 0, 0]],
    ['nobody came back', Array(50).fill(0), Array(50).fill(0), Array.from({ length: 50 }, (_, i) => i)],
    ['everybody alike', Array(40).fill(5), Array(40).fill(29), Array(40).fill(30)],
    ['everybody always', Array(40).fill(30), Array(40).fill(30), Array(40).fill(30)],
    ['six orders of magnitude', [1, 100_000, 3], [1, 190_000, 900_000], [1, 200_000, 1_000_000]],
  ])('answers %s with a report, not an exception', (_, frequency, recency, age) => {
    const { warnings, logLikelihood, params } = reportOf(customerBaseFromSummary({ frequency, recency, age }, DATES))
    expect(Number.isFinite(logLikelihood)).toBe(true)
    expect(Object.values(params).every(value => Number.isFinite(value) && value > 0)).toBe(true)
    expect(warnings.length).toBeGreaterThan(0)
    expect(warnings.some(({ code }) => code === 'NO_REPEAT_PURCHASES')).toBe(Math.max(...frequency) === 0)
  })

  it('refuses a base in continuous time, and one with several purchases at an opportunity', () => {
    const weeks = (frequency: number, recency: number) =>
      customerBaseFromSummary({ frequency: [frequency], recency: [recency], age: [39] }, { ...DATES, timeUnit: 'week' })
    expect(thrown(() => bgBb.fit(weeks(2, 30.43)))).toMatchObject({ code: 'OUT_OF_RANGE', path: 'base.recency' })
    expect(thrown(() => bgBb.fit(weeks(4, 3)))).toMatchObject({ code: 'INCONSISTENT_HISTORY', path: 'base.frequency' })
  })
})
