/** What holds for the fits of both models: published estimates, and what any fit must do with any base. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { BetaGeometricParams } from '../../../src/lifetime/beta-geometric/family.js'
import type { BuyingModel } from '../../../src/lifetime/index.js'
import type { LikelihoodReport, ModelDocument, WarningCode } from '../../../src/model/index.js'
import type { CustomerBase } from '../../../src/records/index.js'
import { customerBaseFromPatterns, customerBaseFromSummary } from '../../../src/records/index.js'
import { simulatedBaseOf } from './bases.js'

const DATES = { timeUnit: 'week', observedUntil: '1997-09-30' } as const
const DATA = process.env['CLIENTELE_DATA'] ?? join(import.meta.dirname, '../../../../shared/data')
const CDNOW = join(DATA, 'clv/cdnow_summary_39wk.csv')
const NAMES = ['r', 'alpha', 'a', 'b'] as const

/** What is known of the fit to the CDNOW sample, 39 weeks. */
export interface Published {
  readonly params: BetaGeometricParams
  /** Relative distance at which `params` stand from the maximum, as far as the peer went. */
  readonly within: number
  readonly standardErrors: BetaGeometricParams
  readonly logLikelihood: number
}

export function testFits<M extends ModelDocument<string, BetaGeometricParams>>(
  module: BuyingModel<BetaGeometricParams, M>,
  /** What clients are drawn with. */
  drawn: BetaGeometricParams,
  published: readonly Published[],
  /** What the fit to the CDNOW sample is to say. */
  said: readonly WarningCode[],
): void {
  function reportOf(
    base: CustomerBase,
    options = {},
  ): LikelihoodReport<BetaGeometricParams> & { params: BetaGeometricParams } {
    const { fit, params } = module.fit(base, options)
    if (fit.source !== 'likelihood') throw new Error('a fit reports a likelihood')
    return { ...fit, params }
  }

  const clients = (size: number, seed: number): CustomerBase => simulatedBaseOf(module, drawn, size, seed)

  describe.skipIf(!existsSync(CDNOW))('CDNOW, 39 weeks, 1/10 sample', () => {
    const rows = existsSync(CDNOW)
      ? readFileSync(CDNOW, 'utf8')
          .trim()
          .split('\n')
          .slice(1)
          .map(line => line.split(',').map(Number))
      : []
    const column = (index: number): number[] => rows.map(row => row[index]!)
    const base = () => customerBaseFromSummary({ frequency: column(1), recency: column(2), age: column(3) }, DATES)

    it('gives the published parameters, errors and likelihood, in at most 12 evaluations', () => {
      const { params, standardErrors, logLikelihood, evaluations, converged, observations, warnings } = reportOf(base())
      for (const { within, ...known } of published) {
        for (const name of NAMES) {
          expect(params[name]).toBeCloseRelative(known.params[name], within)
          expect(standardErrors?.[name]).toBeCloseRelative(known.standardErrors[name], 5 * within)
        }
        expect(logLikelihood).toBeCloseTo(known.logLikelihood, 6)
      }
      expect(evaluations).toBeLessThanOrEqual(12)
      expect({ converged, observations }).toEqual({ converged: true, observations: 2357 })
      expect(warnings.map(({ code }) => code)).toEqual(said)
    })
  })

  describe('fit', () => {
    it.each([100_000, 1_000_000])('takes at most 12 evaluations of %i clients and finds their parameters', size => {
      const { evaluations, converged, params } = reportOf(clients(size, 3))
      expect(evaluations).toBeLessThanOrEqual(12)
      expect(converged).toBe(true)
      // Rounding purchases up to whole days moves the estimates by a few per cent.
      expect(params.r).toBeCloseRelative(drawn.r, 0.06)
      expect(params.alpha).toBeCloseRelative(drawn.alpha, 0.12)
      expect(params.a).toBeCloseRelative(drawn.a, 0.12)
      expect(params.b).toBeCloseRelative(drawn.b, 0.12)
    })

    it('reports what follows from likelihood and information', () => {
      const report = reportOf(clients(3000, 9))
      const { aic, bic, logLikelihood, covariance = [], standardErrors, conditionNumber } = report
      expect(aic).toBe(8 - 2 * logLikelihood)
      expect(bic).toBe(4 * Math.log(3000) - 2 * logLikelihood)
      expect(covariance.length).toBe(4)
      for (const [i, row] of covariance.entries())
        for (const [j, cell] of row.entries()) expect(cell).toBe(covariance[j]![i])
      expect(Object.values(standardErrors ?? {})).toEqual(covariance.map((row, i) => Math.sqrt(row[i]!)))
      expect(conditionNumber).toBeGreaterThan(1)
    })

    it('gives the same whatever the order of clients, and for weights what it gives for clients', () => {
      const base = clients(500, 21)
      const reversed = customerBaseFromSummary(
        {
          frequency: base.frequency.toReversed(),
          recency: base.recency.toReversed(),
          age: base.age.toReversed(),
        },
        DATES,
      )
      expect(module.fit(reversed)).toEqual(module.fit(base))
      const { patterns } = base
      const at = (index: Int32Array): Float64Array => Float64Array.from(index, i => patterns.times[i]!)
      const weighted = customerBaseFromPatterns(
        {
          frequency: patterns.frequency,
          recency: at(patterns.recency),
          age: at(patterns.age),
          weight: patterns.weight,
        },
        DATES,
      )
      expect(module.fit(weighted).params).toEqual(module.fit(base).params)
    })

    it('is the same fit in days as in weeks', () => {
      const weeks = clients(2000, 33)
      const days = customerBaseFromSummary(
        { frequency: weeks.frequency, recency: weeks.recency.map(t => t * 7), age: weeks.age.map(t => t * 7) },
        { ...DATES, timeUnit: 'day' },
      )
      const weekly = module.fit(weeks)
      const daily = module.fit(days)
      expect(daily.params.alpha).toBeCloseRelative(weekly.params.alpha * 7, 1e-9)
      const year = { horizon: { value: 1, unit: 'year' } } as const
      const inWeeks = module.expectedPurchases(weekly, weeks, year)
      const inDays = module.expectedPurchases(daily, days, year)
      inDays.forEach((value, i) => {
        expect(value).toBeCloseRelative(inWeeks[i]!, 1e-9)
      })
    })

    it.each([
      { r: 0.24, alpha: 4.4, a: 0.001, b: 2.4 },
      { r: 2, alpha: 20, a: 0.01, b: 100 },
      { r: 1, alpha: 10, a: 1e-6, b: 10 },
      { r: 1, alpha: 10, a: 0.001, b: 0.1 },
    ])('settles on clients who hardly ever leave, and says where they do not bound dropout: %o', truth => {
      const age = Float64Array.from({ length: 5000 }, (_, i) => 20 + (i % 80))
      for (const seed of [3, 4]) {
        const { frequency, recency } = module.simulate(module.fromParams(truth), { age, seed })
        const found = reportOf(customerBaseFromSummary({ frequency, recency, age }, DATES))
        const { converged, evaluations, warnings, params, standardErrors } = found
        expect(converged).toBe(true)
        expect(evaluations).toBeLessThan(50)
        expect(params.r).toBeCloseRelative(truth.r, 0.1)
        const rarelyLeaves = params.a / (params.a + params.b)
        expect(rarelyLeaves).toBeLessThan(0.02)
        const isEdge = warnings.some(({ code }) => code === 'AT_BOUNDARY' || code === 'FLAT_RIDGE')
        expect(isEdge).toBe(rarelyLeaves < 1e-6)
        expect(standardErrors === undefined).toBe(isEdge)
      }
    })

    it('begins where it is told and ends where it must', () => {
      const base = clients(2000, 4)
      const found = reportOf(base)
      const again = reportOf(base, { start: found.params })
      expect(again.evaluations).toBeLessThanOrEqual(2)
      const far = reportOf(base, { start: { r: 50, alpha: 0.01, a: 0.01, b: 300 } })
      for (const name of ['r', 'alpha', 'a', 'b'] as const) {
        expect(far.params[name]).toBeCloseRelative(found.params[name], 1e-5)
      }
    })

    it('says when it was stopped early', () => {
      const { converged, warnings, evaluations } = reportOf(clients(2000, 4), { maxEvaluations: 2 })
      expect({ converged, evaluations }).toEqual({ converged: false, evaluations: 2 })
      expect(warnings.map(({ code }) => code)).toContain('NOT_CONVERGED')
      expect(() => module.fit(clients(10, 4), { maxEvaluations: 0 })).toThrow('options.maxEvaluations')
    })

    it.each([
      ['one client', [0], [0], [30]],
      ['one client who came back', [4], [20], [30]],
      ['one day', [0, 0, 0], [0, 0, 0], [0, 0, 0]],
      ['nobody came back', Array(50).fill(0), Array(50).fill(0), Array.from({ length: 50 }, (_, i) => i)],
      ['everybody alike', Array(40).fill(5), Array(40).fill(29), Array(40).fill(30)],
      ['nobody left', Array.from({ length: 40 }, (_, i) => i + 1), Array(40).fill(30), Array(40).fill(30)],
      ['six orders of magnitude', [1, 1_000_000, 3], [0.001, 900, 1e-3], [0.002, 1000, 1000]],
    ])('answers %s with a report, not an exception', (name, frequency, recency, age) => {
      const base = customerBaseFromSummary({ frequency, recency, age }, DATES)
      const { warnings, logLikelihood, params } = reportOf(base)
      expect(Number.isFinite(logLikelihood)).toBe(true)
      expect(Object.values(params).every(value => Number.isFinite(value) && value > 0)).toBe(true)
      expect(warnings.length).toBeGreaterThan(0)
      const codes = warnings.map(warning => warning.code)
      expect(codes.includes('NO_REPEAT_PURCHASES')).toBe(Math.max(...frequency) === 0)
      expect(codes.includes('NO_STANDARD_ERRORS') || name === 'six orders of magnitude').toBe(true)
    })
  })
}
