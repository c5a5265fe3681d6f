import { describe, expect, it } from 'vitest'
import { MOST_TRIED } from '../../../src/lifetime/beta-geometric-erlang/family.js'
import { fitErlang } from '../../../src/lifetime/beta-geometric-erlang/fit.js'
import { customerBaseFromSummary } from '../../../src/records/index.js'
import { simulatedBase, withoutIntervals } from './bases.js'

const truth = { k: 3, r: 1.3, alpha: 1.5, a: 0.5, b: 1.4 }
const base = simulatedBase(truth, 1, 3000, 11)

describe('a fit', () => {
  it('finds the k that clients were drawn with, and their parameters, in at most 12 evaluations', () => {
    const { params, fit } = fitErlang(1, base, {})
    expect(params.k).toBe(3)
    expect(fit).toMatchObject({ converged: true, observations: 3000, warnings: [] })
    expect(fit.evaluations).toBeLessThanOrEqual(12)
    for (const name of ['r', 'alpha', 'a', 'b'] as const) {
      const error = Math.abs(params[name] - truth[name])
      expect(error).toBeLessThan(3 * (fit.standardErrors?.[name] ?? 0))
    }
  })

  it('has the highest likelihood of all that are tried', () => {
    const best = fitErlang(1, base, {}).fit.logLikelihood
    for (let k = 1; k <= MOST_TRIED; k++) {
      const { fit } = fitErlang(1, base, { k })
      expect(fit.converged).toBe(true)
      expect(fit.evaluations).toBeLessThanOrEqual(12)
      expect(fit.logLikelihood).toBeLessThanOrEqual(best)
    }
  })

  it('reports on the four parameters that it estimates', () => {
    const { fit } = fitErlang(0, base, { k: 2 })
    expect(Object.keys(fit.standardErrors ?? {})).toEqual(['r', 'alpha', 'a', 'b'])
    expect(fit.covariance?.length).toBe(4)
    expect(fit.aic).toBe(8 - 2 * fit.logLikelihood)
  })

  it('needs the times between purchases to choose k, and says what it lacks where k is given', () => {
    const bare = withoutIntervals(base)
    expect(() => fitErlang(1, bare, {})).toThrow("keep: ['intervals']")
    const { params, fit } = fitErlang(1, bare, { k: 3 })
    expect(fit.warnings.map(({ code }) => code)).toEqual(['INTERVALS_NOT_KEPT'])
    const full = fitErlang(1, base, { k: 3 })
    for (const name of ['r', 'alpha', 'a', 'b'] as const) {
      expect(params[name]).toBeCloseRelative(full.params[name], 1e-7)
    }
    expect(fitErlang(1, bare, { k: 1 }).fit.warnings).toEqual([])
  })

  it('begins where it is told, in whatever stages that was', () => {
    const { params } = fitErlang(1, base, { k: 3 })
    const again = fitErlang(1, base, { k: 3, start: params })
    expect(again.fit.evaluations).toBeLessThanOrEqual(2)
    const same = { ...params, k: 1, alpha: params.alpha * 3 }
    expect(fitErlang(1, base, { k: 3, start: same }).fit.evaluations).toBeLessThanOrEqual(3)
    expect(() => fitErlang(1, base, { start: { ...params, k: 1.5 } })).toThrow('options.start.k')
  })

  it.each([0, 25, 1.5])('refuses k = %d', k => {
    expect(() => fitErlang(1, base, { k })).toThrow('options.k')
  })

  it('says where purchases are more regular than all that is tried', () => {
    const { params, fit } = fitErlang(0, simulatedBase({ ...truth, k: 24, alpha: 0.2 }, 0, 500, 3), {})
    expect(params.k).toBe(12)
    expect(fit.warnings.at(-1)).toMatchObject({ code: 'AT_BOUNDARY', path: 'params.k' })
  })

  it('is the same fit in days as in weeks', () => {
    const { frequency, recency, age, logIntervals = new Float64Array() } = base
    const days = customerBaseFromSummary(
      {
        frequency,
        recency: recency.map(t => t * 7),
        age: age.map(t => t * 7),
        logIntervals: logIntervals.map((log, i) => log + frequency[i]! * Math.log(7)),
      },
      { timeUnit: 'day', observedUntil: '2024-06-30' },
    )
    const [weekly, daily] = [fitErlang(1, base, {}), fitErlang(1, days, {})]
    expect(daily.params.k).toBe(weekly.params.k)
    expect(daily.params.alpha).toBeCloseRelative(7 * weekly.params.alpha, 1e-8)
    expect(daily.params.b).toBeCloseRelative(weekly.params.b, 1e-8)
  })

  it('answers a base on which nothing can be learned with a report', () => {
    const once = customerBaseFromSummary({ frequency: [0, 0], recency: [0, 0], age: [3, 9] }, DATES)
    for (const first of [0, 1] as const) {
      const { fit, params } = fitErlang(first, once, {})
      expect(fit.warnings.map(({ code }) => code)).toContain('NO_REPEAT_PURCHASES')
      expect(params.k).toBe(1)
      expect(Number.isFinite(fit.logLikelihood)).toBe(true)
    }
  })
})

const DATES = { timeUnit: 'week', observedUntil: '2024-06-30' } as const
