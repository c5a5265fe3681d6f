import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { bgNbd } from '../../../src/lifetime/index.js'
import type { LikelihoodReport } from '../../../src/model/index.js'
import type { CustomerBase } from '../../../src/records/index.js'
import { customerBaseFromPatterns, customerBaseFromSummary } from '../../../src/records/index.js'
import { simulatedBase } from '../beta-geometric/bases.js'

const DATES = { timeUnit: 'week', observedUntil: '1997-09-30' } as const
const DATA = process.env['CLIENTELE_DATA'] ?? join(import.meta.dirname, '../../../../shared/data')
const CDNOW = join(DATA, 'clv/cdnow_summary_39wk.csv')

function reportOf(
  base: CustomerBase,
  options = {},
): LikelihoodReport<bgNbd.BgNbdParams> & { params: bgNbd.BgNbdParams } {
  const { fit, params } = bgNbd.fit(base, options)
  if (fit.source !== 'likelihood') throw new Error('a fit reports a likelihood')
  return { ...fit, params }
}

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
    // CLVTools 0.12.1 stopped within 3e-6 of the maximum, whose likelihood is higher in the ninth digit.
    const clvTools = { r: 0.242594, alpha: 4.4136, a: 0.79292, b: 2.42589 }
    const clvToolsErrors = { r: 0.012557, alpha: 0.378224, a: 0.185733, b: 0.705407 }
    for (const name of ['r', 'alpha', 'a', 'b'] as const) {
      expect(params[name]).toBeCloseRelative(clvTools[name], 1e-5)
      expect(standardErrors?.[name]).toBeCloseRelative(clvToolsErrors[name], 5e-5)
    }
    expect(logLikelihood).toBeCloseTo(-9582.4292067, 6)
    expect(evaluations).toBeLessThanOrEqual(12)
    expect({ converged, observations, warnings }).toEqual({ converged: true, observations: 2357, warnings: [] })
  })
})

describe('fit', () => {
  it.each([100_000, 1_000_000])('takes at most 12 evaluations of %i clients and finds their parameters', clients => {
    const { evaluations, converged, params } = reportOf(simulatedBase(clients, 3))
    expect(evaluations).toBeLessThanOrEqual(12)
    expect(converged).toBe(true)
    // Rounding purchases up to whole days moves the estimates by a few per cent.
    expect(params.r).toBeCloseRelative(0.243, 0.06)
    expect(params.alpha).toBeCloseRelative(4.414, 0.12)
    expect(params.a).toBeCloseRelative(0.793, 0.12)
    expect(params.b).toBeCloseRelative(2.426, 0.12)
  })

  it('reports what follows from likelihood and information', () => {
    const report = reportOf(simulatedBase(3000, 9))
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
    const base = simulatedBase(500, 21)
    const reversed = customerBaseFromSummary(
      {
        frequency: base.frequency.toReversed(),
        recency: base.recency.toReversed(),
        age: base.age.toReversed(),
      },
      DATES,
    )
    expect(bgNbd.fit(reversed)).toEqual(bgNbd.fit(base))
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
    expect(bgNbd.fit(weighted).params).toEqual(bgNbd.fit(base).params)
  })

  it('is the same fit in days as in weeks', () => {
    const weeks = simulatedBase(2000, 33)
    const days = customerBaseFromSummary(
      { frequency: weeks.frequency, recency: weeks.recency.map(t => t * 7), age: weeks.age.map(t => t * 7) },
      { ...DATES, timeUnit: 'day' },
    )
    const weekly = bgNbd.fit(weeks)
    const daily = bgNbd.fit(days)
    expect(daily.params.alpha).toBeCloseRelative(weekly.params.alpha * 7, 1e-9)
    const year = { horizon: { value: 1, unit: 'year' } } as const
    const inWeeks = bgNbd.expectedPurchases(weekly, weeks, year)
    const inDays = bgNbd.expectedPurchases(daily, days, year)
    inDays.forEach((value, i) => {
      expect(value).toBeCloseRelative(inWeeks[i]!, 1e-9)
    })
  })

  it.each([
    [{ r: 0.24, alpha: 4.4, a: 0.001, b: 2.4 }, []],
    [{ r: 2, alpha: 20, a: 0.01, b: 100 }, []],
    [{ r: 1, alpha: 10, a: 1e-6, b: 10 }, ['AT_BOUNDARY', 'NO_STANDARD_ERRORS']],
  ])('settles on clients who hardly ever leave: %o', (truth, codes) => {
    const age = Float64Array.from({ length: 5000 }, (_, i) => 20 + (i % 80))
    const { frequency, recency } = bgNbd.simulate(bgNbd.fromParams(truth), { age, seed: 3 })
    const { converged, evaluations, warnings } = reportOf(customerBaseFromSummary({ frequency, recency, age }, DATES))
    expect(converged).toBe(true)
    expect(evaluations).toBeLessThan(40)
    expect(warnings.map(warning => warning.code)).toEqual(codes)
  })

  it('begins where it is told and ends where it must', () => {
    const base = simulatedBase(2000, 4)
    const found = reportOf(base)
    const again = reportOf(base, { start: found.params })
    expect(again.evaluations).toBeLessThanOrEqual(2)
    const far = reportOf(base, { start: { r: 50, alpha: 0.01, a: 0.01, b: 300 } })
    for (const name of ['r', 'alpha', 'a', 'b'] as const) {
      expect(far.params[name]).toBeCloseRelative(found.params[name], 1e-5)
    }
  })

  it('says when it was stopped early', () => {
    const { converged, warnings, evaluations } = reportOf(simulatedBase(2000, 4), { maxEvaluations: 2 })
    expect({ converged, evaluations }).toEqual({ converged: false, evaluations: 2 })
    expect(warnings[0]?.code).toBe('NOT_CONVERGED')
    expect(() => bgNbd.fit(simulatedBase(10, 4), { maxEvaluations: 0 })).toThrow('options.maxEvaluations')
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
