import { describe, expect, it } from 'vitest'
import { gammaGamma } from '../../../src/lifetime/index.js'
import type { LikelihoodReport } from '../../../src/model/index.js'
import type { CustomerBase } from '../../../src/records/index.js'
import { customerBase, customerBaseFromPatterns } from '../../../src/records/index.js'
import { thrown } from '../../errors/thrown.js'
import { simulatedBase, spendBase } from './bases.js'

type Params = gammaGamma.GammaGammaParams

function reportOf(base: CustomerBase, options = {}): LikelihoodReport<Params> & { readonly params: Params } {
  const { fit, params } = gammaGamma.fit(base, options)
  if (fit.source !== 'likelihood') throw new Error('a fit reports a likelihood')
  return { ...fit, params }
}

function codesOf({ warnings }: LikelihoodReport<Params>): readonly string[] {
  return warnings.map(warning => warning.code)
}

const orders = (clients: number): number[] => Array.from({ length: clients }, (_, i) => 1 + (i % 5))

describe('fit', () => {
  it.each([1000, 20_000, 1_000_000])(
    'takes at most 8 evaluations of %i clients and finds their parameters',
    clients => {
      const { evaluations, converged, params, standardErrors, warnings } = reportOf(simulatedBase(clients, 3))
      console.log(`${clients} clients: ${evaluations} evaluations`)
      expect(evaluations).toBeLessThanOrEqual(8)
      expect({ converged, warnings }).toEqual({ converged: true, warnings: [] })
      for (const [name, truth] of [
        ['p', 6.25],
        ['q', 3.74],
        ['gamma', 15.44],
      ] as const) {
        expect(Math.abs(params[name] - truth)).toBeLessThan(4 * (standardErrors?.[name] ?? 0))
      }
    },
  )

  it.each([
    ['heavy tails', { p: 2, q: 0.79, gamma: 100 }, ['SPEND_MEAN_UNDEFINED']],
    ['tails without a variance', { p: 0.5, q: 1.5, gamma: 20 }, []],
    ['clients alike', { p: 1, q: 10, gamma: 500 }, []],
    ['orders alike', { p: 20, q: 2, gamma: 1 }, []],
    ['tiny shapes', { p: 0.1, q: 0.3, gamma: 10 }, ['SPEND_MEAN_UNDEFINED']],
  ])('finds %s', (_, truth, codes) => {
    const report = reportOf(simulatedBase(20_000, 7, truth))
    expect(report.converged).toBe(true)
    expect(report.evaluations).toBeLessThanOrEqual(12)
    expect(codesOf(report)).toEqual(codes)
    for (const name of ['p', 'q', 'gamma'] as const) {
      expect(Math.abs(report.params[name] - truth[name])).toBeLessThan(4 * (report.standardErrors?.[name] ?? 0))
    }
  })

  it('reports what follows from likelihood and information', () => {
    const report = reportOf(simulatedBase(3000, 9))
    const { aic, bic, logLikelihood, covariance = [], standardErrors, conditionNumber, observations } = report
    expect(aic).toBe(6 - 2 * logLikelihood)
    expect(bic).toBe(3 * Math.log(observations) - 2 * logLikelihood)
    expect(covariance.map(row => row.length)).toEqual([3, 3, 3])
    expect(Object.values(standardErrors ?? {})).toEqual(covariance.map((row, i) => Math.sqrt(row[i]!)))
    expect(conditionNumber).toBeGreaterThan(1)
  })

  it('counts the clients with spend orders and those left out', () => {
    const log = [
      { client: 'ann', date: '2024-01-01', amount: 20, currency: 'EUR' },
      { client: 'ann', date: '2024-01-08', amount: 30, currency: 'EUR' },
      { client: 'ann', date: '2024-01-09', amount: 0, currency: 'EUR' },
      { client: 'bob', date: '2024-01-01', amount: 10, currency: 'EUR' },
      { client: 'cyd', date: '2024-01-01', amount: 10, currency: 'EUR' },
      { client: 'cyd', date: '2024-01-03', amount: 18, currency: 'EUR' },
    ]
    const base = customerBase(log, { observedUntil: '2024-01-29' })
    const model = gammaGamma.fit(base)
    expect(model.currency).toBe('EUR')
    expect(model.fit).toMatchObject({
      observations: 2,
      dropped: [
        { reason: 'zero-amount', count: 1 },
        { reason: 'without-spend', count: 1 },
      ],
    })
    const all = gammaGamma.fit(spendBase([2, 1, 3], [10, 20, 30]))
    expect(all).not.toHaveProperty('currency')
    expect(all).not.toHaveProperty('timeUnit')
    expect(all.fit).toMatchObject({ observations: 3, dropped: [] })
  })

  it('gives the same whatever the order of clients', () => {
    const base = simulatedBase(1000, 21)
    const backward = spendBase(Array.from(base.spendOrders!).toReversed(), base.meanSpend!.toReversed())
    const [one, other] = [reportOf(base), reportOf(backward)]
    expect(other.logLikelihood).toBeCloseRelative(one.logLikelihood, 1e-14)
    for (const name of ['p', 'q', 'gamma'] as const)
      expect(other.params[name]).toBeCloseRelative(one.params[name], 1e-11)
  })

  it.each([1e-80, 1e-12, 0.01, 7.1234, 1e12, 1e80])('scales with money: times %d', factor => {
    const base = simulatedBase(1000, 33)
    const scaled = spendBase(
      Array.from(base.spendOrders!),
      base.meanSpend!.map(m => m * factor),
    )
    const [one, other] = [reportOf(base), reportOf(scaled)]
    expect(other.params.p).toBeCloseRelative(one.params.p, 1e-9)
    expect(other.params.q).toBeCloseRelative(one.params.q, 1e-9)
    expect(other.params.gamma).toBeCloseRelative(one.params.gamma * factor, 1e-9)
    expect(other.evaluations).toBe(one.evaluations)
    const shift = one.observations * Math.log(factor)
    expect(Math.abs(other.logLikelihood - (one.logLikelihood - shift))).toBeLessThan(1e-9 * Math.abs(shift))
  })

  it('begins where it is told and ends where it must', () => {
    const base = simulatedBase(2000, 4)
    const found = reportOf(base)
    expect(reportOf(base, { start: found.params }).evaluations).toBeLessThanOrEqual(2)
    const far = reportOf(base, { start: { p: 300, q: 0.05, gamma: 1e4 } })
    for (const name of ['p', 'q', 'gamma'] as const)
      expect(far.params[name]).toBeCloseRelative(found.params[name], 1e-7)
  })

  it('says when it was stopped early', () => {
    const report = reportOf(simulatedBase(2000, 4), { maxEvaluations: 2 })
    expect({ converged: report.converged, evaluations: report.evaluations }).toEqual({
      converged: false,
      evaluations: 2,
    })
    expect(codesOf(report)).toEqual(['NOT_CONVERGED', 'NO_STANDARD_ERRORS'])
    expect(() => gammaGamma.fit(simulatedBase(10, 4), { maxEvaluations: 0 })).toThrow('options.maxEvaluations')
  })

  it('says that a mean does not exist where q is not above 1', () => {
    const { warnings, params } = reportOf(simulatedBase(5000, 5, { p: 2, q: 0.79, gamma: 100 }))
    expect(warnings).toEqual([
      {
        code: 'SPEND_MEAN_UNDEFINED',
        message:
          `q is ${params.q.toPrecision(3)}, not above 1: a few very large amounts decide what clients spend on average, ` +
          'and the mean of a new client does not exist. State an amount, such as medianSpendOfNewClient, where one is needed',
        path: 'params.q',
      },
    ])
  })

  it('says that spend goes with frequency where it does', () => {
    const base = simulatedBase(3000, 8)
    const sloped = base.meanSpend!.map((m, i) => m * Math.max(1, base.spendOrders![i]!) ** 0.4)
    expect(codesOf(reportOf(spendBase(Array.from(base.spendOrders!), sloped)))).toEqual(['SPEND_FREQUENCY_CORRELATED'])
  })

  it.each([
    ['one client', [3], [20], ['AT_BOUNDARY', 'AT_BOUNDARY', 'NO_STANDARD_ERRORS']],
    ['two clients', [3, 3], [20, 31], ['AT_BOUNDARY', 'NO_STANDARD_ERRORS']],
    ['every amount alike', orders(50), Array(50).fill(20), ['AT_BOUNDARY', 'AT_BOUNDARY', 'NO_STANDARD_ERRORS']],
    ['amounts hardly apart', orders(50), orders(50).map((_, i) => 20 + 1e-3 * (i % 7)), ['FLAT_RIDGE']],
    ['12 orders of magnitude', orders(60), orders(60).map((_, i) => 10 ** ((i % 13) - 6)), undefined],
    ['240 orders of magnitude', orders(60), orders(60).map((_, i) => 10 ** ((i % 13) * 20 - 120)), undefined],
    [
      'one to a million orders',
      orders(60).map((_, i) => 10 ** (i % 7)),
      orders(60).map((_, i) => 20 + (i % 11)),
      ['PARAMETERS_CONFOUNDED'],
    ],
  ])('answers %s with a report, not an exception', (_, spendOrders, meanSpend, codes) => {
    const report = reportOf(spendBase(spendOrders, meanSpend))
    expect(Number.isFinite(report.logLikelihood)).toBe(true)
    expect(Object.values(report.params).every(value => Number.isFinite(value) && value > 0)).toBe(true)
    expect(JSON.stringify(report)).not.toContain('null')
    expect(report.converged).toBe(true)
    expect(report.evaluations).toBeLessThan(60)
    if (codes !== undefined) expect(codesOf(report)).toEqual(codes)
  })

  it('bounds nothing where every order tells p and q apart only by shape: one order each', () => {
    const { params, standardErrors, converged, warnings } = reportOf(
      spendBase(
        Array(5000).fill(1),
        gammaGamma.simulate(gammaGamma.fromParams({ p: 6.25, q: 3.74, gamma: 15.44 }), {
          orders: Array(5000).fill(1),
          seed: 2,
        }).meanSpend,
      ),
    )
    expect({ converged, warnings }).toEqual({ converged: true, warnings: [] })
    expect(Math.abs(params.p - 6.25)).toBeLessThan(4 * (standardErrors?.p ?? 0))
    expect(Math.abs(params.q - 3.74)).toBeLessThan(4 * (standardErrors?.q ?? 0))
  })

  it('refuses a base that says nothing about spend', () => {
    const error = thrown(() => gammaGamma.fit(spendBase([0, 0], [0, 0])))
    expect(error.message).toBe(
      'base.spendOrders: expected a client with spend orders, received "none". ' +
        "Observe for longer, or build the base with { spend: 'all-orders' } [NO_DATA]",
    )
    const patterns = customerBaseFromPatterns(
      { frequency: [1], recency: [1], age: [2], weight: [5] },
      { timeUnit: 'week', observedUntil: '2024-06-30' },
    )
    expect(() => gammaGamma.fit(patterns)).toThrow('base.spendOrders: expected a column')
  })
})
