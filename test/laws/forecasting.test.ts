import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { blendWithPlan, earnedValue, forecastCashFlow, forecastCompletion } from '../../src/project/index.js'
import type { Series } from '../../src/statistics/index.js'
import { exponentialSmoothing, forecastSeries } from '../../src/statistics/index.js'

const values = fc.array(fc.double({ min: -1e3, max: 1e3, noNaN: true }), { minLength: 1, maxLength: 24 })
const gapped: fc.Arbitrary<Series> = fc
  .array(fc.option(fc.integer({ min: -1000, max: 1000 }), { freq: 5, nil: null }), { minLength: 1, maxLength: 20 })
  .filter(series => series.some(value => value !== null))

describe('forecasts of any series', () => {
  it('are finite, with intervals around what is expected, or say why there are none', () => {
    fc.assert(
      fc.property(gapped, fc.constantFrom(1, 4), fc.constantFrom('aicc', 'rolling-origin'), (series, period, by) => {
        const { expected, intervals, warnings } = forecastSeries(series, { horizon: 3, period, by, paths: 100 })
        expect(expected.every(Number.isFinite)).toBe(true)
        if (intervals === undefined) {
          expect(warnings.some(({ code }) => code === 'SMALL_SAMPLE' || code === 'PERFECT_FIT')).toBe(true)
          return
        }
        for (const h of expected.keys()) {
          expect(Number.isFinite(intervals.lower[h]) && Number.isFinite(intervals.upper[h])).toBe(true)
          expect(intervals.lower[h]).toBeLessThanOrEqual(intervals.upper[h]!)
        }
      }),
      { numRuns: 60, seed: 11 },
    )
  })

  it('go with money: baselines and the robust line to rounding', () => {
    fc.assert(
      fc.property(values, fc.constantFrom(1e-9, 1e9), (series, unit) => {
        const of = (some: readonly number[]) => forecastSeries(some, { horizon: 2, method: 'naive' })
        const [one, other] = [of(series), of(series.map(value => unit * value))]
        for (const [h, value] of other.expected.entries()) {
          expect(value).toBeCloseRelative(unit * one.expected[h]!, 1e-12)
        }
        for (const [h, value] of (other.standardErrors ?? []).entries()) {
          expect(value / unit).toBeCloseRelative(one.standardErrors?.[h] ?? Number.NaN, 1e-9)
        }
      }),
      { numRuns: 50, seed: 12 },
    )
  })

  it('are less sure the further ahead', () => {
    const constants = fc.record({
      alpha: fc.double({ min: 0, max: 1, noNaN: true }),
      share: fc.double({ min: 0, max: 1, noNaN: true }),
    })
    fc.assert(
      fc.property(constants, ({ alpha, share }) => {
        const model = exponentialSmoothing.fromParams({
          trend: 'additive',
          alpha,
          beta: alpha * share,
          level: 1,
          growth: 0,
          sigma: 1,
        })
        const { standardErrors = [] } = exponentialSmoothing.forecast(model, { horizon: 8 })
        expect(standardErrors.every((error, h) => h === 0 || error >= standardErrors[h - 1]!)).toBe(true)
      }),
      { numRuns: 100, seed: 13 },
    )
  })
})

describe('a blend with a plan', () => {
  it('lies between forecast and corrected plan, with a weight within 0 and 1', () => {
    const history = [300, 340, 310, 360, 330, 380, 350].map((amount, i) => ({ date: `${2018 + i}-06-30`, amount }))
    const forecast = forecastCashFlow(history, { every: 'year', horizon: 1 })
    const amount = fc.double({ min: -1e6, max: 1e6, noNaN: true })
    const past = fc.array(fc.record({ planned: amount, actual: amount }), { maxLength: 6 })
    fc.assert(
      fc.property(amount, past, fc.double({ min: 0, max: 0.99, noNaN: true }), (plan, pastPlans, correlation) => {
        const [period] = blendWithPlan({
          forecast,
          plan: [{ date: '2025-06-30', amount: plan }],
          pastPlans,
          correlation,
        }).periods
        const { expected, correctedPlan = 0, planWeight, standardError = -1 } = period!
        const ends = [forecast.periods[0]!.expected, correctedPlan]
        const slack = 1e-9 * (1 + Math.abs(correctedPlan))
        expect(expected).toBeGreaterThanOrEqual(Math.min(...ends) - slack)
        expect(expected).toBeLessThanOrEqual(Math.max(...ends) + slack)
        expect(planWeight).toBeGreaterThanOrEqual(0)
        expect(planWeight).toBeLessThanOrEqual(1)
        expect(standardError).toBeGreaterThan(0)
      }),
      { numRuns: 200, seed: 14 },
    )
  })
})

describe('construction', () => {
  const share = fc.double({ min: 0, max: 1, noNaN: true })
  const reports = fc
    .array(fc.record({ share, cost: fc.double({ min: 0, max: 5000, noNaN: true }) }), { minLength: 1, maxLength: 8 })
    .map(rows =>
      rows.map(({ share, cost }, i) => ({
        date: `2025-${String(i + 2).padStart(2, '0')}-01`,
        progress: share,
        actualCost: cost,
      })),
    )
  const baseline = {
    start: '2025-01-01',
    budget: 1000,
    points: [
      { date: '2025-06-01', share: 0.7 },
      { date: '2026-01-01', share: 1 },
    ],
  }

  it('keeps the identities of earned value', () => {
    fc.assert(
      fc.property(reports, given => {
        for (const row of earnedValue(baseline, given).rows) {
          expect(row.scheduleVariance).toBe(row.earnedValue - row.plannedValue)
          expect(row.timeVariance).toBe(row.earnedSchedule - row.actualTime)
          const { atCostPerformance, toComplete, varianceAtCompletion } = row.outlook ?? {}
          if (atCostPerformance === undefined) continue
          expect(atCostPerformance).toBeCloseRelative((row.actualCost ?? 0) + (toComplete ?? 0), 1e-9)
          expect(varianceAtCompletion).toBe(1000 - atCostPerformance)
        }
      }),
      { numRuns: 200, seed: 15 },
    )
  })

  it('survives JSON: no figure is without end, whatever was reported', () => {
    fc.assert(
      fc.property(reports, given => {
        const forecast = forecastCompletion(baseline, given, { paths: 100 })
        expect(JSON.parse(JSON.stringify(forecast))).toEqual(forecast)
        expect('expected' in forecast).toBe(forecast.status !== 'never')
      }),
      { numRuns: 100, seed: 16 },
    )
  })
})
