import { describe, expect, it } from 'vitest'
import type { CoxBaseline, CoxOptions, Durations } from '../../../../src/statistics/index.js'
import { coxModel } from '../../../../src/statistics/index.js'
import { baselineOf } from '../../../../src/statistics/survival/cox/baseline.js'
import { coxProblem } from '../../../../src/statistics/survival/cox/problem.js'
import { expectRows } from '../../../../src/statistics/survival/cox/rows.js'
import { expectClose, FITTED } from './fitted.js'
import { predictorsOf } from './problems.js'

/** The baseline at coefficients of 0, where it is that of Nelson and Aalen; means are those given. */
function atRest(durations: Durations, x: readonly number[], ties: 'efron' | 'breslow', mean = 0): CoxBaseline {
  const rows = expectRows(durations, { x }, undefined)
  const problem = coxProblem(rows, ties, Float64Array.of(0))
  return baselineOf(rows, problem, predictorsOf(problem, [0]), Float64Array.of(mean), Float64Array.of(0))[0]!
}

const FIVE = { unit: 'month', duration: [2, 5, 5, 8, 9], event: [1, 1, 1, 0, 1] } as const
const X = [1, 2, 4, 3, 5]

describe('baseline by hand', () => {
  it('rises by one part of those at risk at each event, and alike in squares (Breslow)', () => {
    const { times, cumulativeHazard, variance, drift } = atRest(FIVE, X, 'breslow')
    expect(times).toEqual([2, 5, 9])
    expectClose(cumulativeHazard, [1 / 5, 1 / 5 + 2 / 4, 1 / 5 + 2 / 4 + 1], 1e-14)
    expectClose(variance, [1 / 25, 1 / 25 + 2 / 16, 1 / 25 + 2 / 16 + 1], 1e-14)
    // Means of x at risk: 3, 3.5, 5.
    expectClose(drift!['x']!, [3 / 5, 3 / 5 + (2 * 3.5) / 4, 3 / 5 + (2 * 3.5) / 4 + 5], 1e-14)
  })

  it("takes part of those who end together out of those at risk (Efron), and of drift the column's mean", () => {
    const { cumulativeHazard, variance, drift } = atRest(FIVE, X, 'efron', 3)
    expectClose(cumulativeHazard.slice(0, 2), [1 / 5, 1 / 5 + 1 / 4 + 1 / 3], 1e-14)
    expectClose(variance.slice(0, 2), [1 / 25, 1 / 25 + 1 / 16 + 1 / 9], 1e-14)
    // At 5 there are 14 of x on 4; then half of the 6 that end have gone: 11 on 3.
    const second = (14 / 4 - 3) / 4 + (11 / 3 - 3) / 3
    expectClose(drift!['x']!, [0, second, second + 2], 1e-14)
  })

  it('counts a row that came late from then on, and one of weight 2 twice', () => {
    const late = { ...FIVE, entry: [0, 0, 2, 5, 1] }
    // At 2: rows 1, 2, 5, as who comes at 2 is not there yet; at 5: rows 2, 3, 5; at 9: row 5.
    expectClose(atRest(late, X, 'breslow').cumulativeHazard, [1 / 3, 1 / 3 + 2 / 3, 2], 1e-14)
    const weighted = { ...FIVE, weights: [1, 1, 1, 2, 1] }
    expectClose(atRest(weighted, X, 'breslow').cumulativeHazard, [1 / 6, 1 / 6 + 2 / 5, 1 / 6 + 2 / 5 + 1], 1e-14)
  })

  it('says since when and until when somebody was watched, rows that weigh nothing left out', () => {
    const { from, until } = atRest({ ...FIVE, entry: [1, 1, 0, 1, 2], weights: [1, 1, 0, 1, 1] }, X, 'efron')
    expect([from, until]).toEqual([1, 9])
  })
})

describe('baseline of a fit', () => {
  it('expects as many events as came (Breslow), whatever holds the coefficients back', () => {
    const x = [3, 1, 4, 2, 2]
    for (const options of [{}, { ridge: 0.5 }, { firth: true }] satisfies CoxOptions[]) {
      const { params } = coxModel.fit(FIVE, { x }, { ...options, ties: 'breslow' })
      const { times, cumulativeHazard } = params.baseline[0]!
      const until = (time: number): number => cumulativeHazard[times.findLastIndex(step => step <= time)]!
      const ratio = (value: number): number => Math.exp(params.coefficients['x']! * (value - params.means['x']!))
      const expected = x.reduce((sum, value, i) => sum + until(FIVE.duration[i]!) * ratio(value), 0)
      expectClose([expected], [4], 1e-12)
    }
  })

  it('moves with the means: the hazard of a client is the same whatever the columns count from', () => {
    const near = coxModel.fit(FIVE, { x: [3, 1, 4, 2, 2] }).params.baseline[0]!
    const far = coxModel.fit(FIVE, { x: [1003, 1001, 1004, 1002, 1002] }).params.baseline[0]!
    expectClose(far.cumulativeHazard, near.cumulativeHazard, 1e-10)
    expectClose(far.drift!['x']!, near.drift!['x']!, 1e-10)
  })

  it.each(FITTED)('has one stratum a baseline, rising, with strata as with one: $name', ({ model }) => {
    for (const { times, cumulativeHazard, variance, until } of model.params.baseline) {
      expect(cumulativeHazard.every((sum, k) => sum > (k === 0 ? 0 : cumulativeHazard[k - 1]!))).toBe(true)
      expect(variance.every((sum, k) => sum > (k === 0 ? 0 : variance[k - 1]!))).toBe(true)
      expect(times.at(-1)!).toBeLessThanOrEqual(until)
    }
  })

  it('refuses rows so far apart that one hazard would vanish beside another, as rows never at risk together can be', () => {
    const early = [1, 2, 3, 4, 5].map(duration => ({ duration, entry: 0 }))
    const late = [11, 12, 13, 14, 15].map(duration => ({ duration, entry: 10 }))
    const all = [...early, ...late]
    const durations = {
      unit: 'month',
      duration: all.map(row => row.duration),
      entry: all.map(row => row.entry),
      event: [1, 1, 1, 1, 0, 1, 1, 1, 1, 0],
    } as const
    const fitted = (apart: number) =>
      coxModel.fit(durations, { x: all.map((_, i) => [1, 3, 2, 1, 2][i % 5]! + (i < 5 ? 0 : apart)) })
    const near = fitted(0)
    const far = fitted(500)
    const ahead = (model: typeof near, x: number, tenure: number): number =>
      coxModel.survivalProbability(model, { x: [x] }, { horizon: 3, tenure })[0]!
    expect(ahead(far, 501, 10)).toBeCloseTo(ahead(near, 1, 10), 6)
    expect(() => fitted(3000)).toThrow(/columns\.x: .*vanishes beside another.*OUT_OF_RANGE/)
    expect(() => fitted(-1e5)).toThrow(/columns\.x: .*OUT_OF_RANGE/)
    // Who was never at risk at an event moves the means alone.
    const alone = {
      unit: 'month',
      duration: [1, 2, 3, 4, 5],
      entry: [0, 0, 0, 3.5, 0],
      event: [1, 1, 1, 0, 1],
    } as const
    expect(() => coxModel.fit(alone, { x: [2, 1, 3, 1e9, 1] })).toThrow(/columns\.x: .*OUT_OF_RANGE/)
  })

  it('lets an event that hardly weighs anything be lost beside others', () => {
    const { cumulativeHazard } = atRest({ ...FIVE, weights: [1, 1, 1, 1, 1e-20] }, X, 'breslow')
    expectClose(cumulativeHazard, [1 / 4, 1 / 4 + 2 / 3, 1 / 4 + 2 / 3 + 1], 1e-14)
    const early = { ...FIVE, weights: [1e-20, 1, 1, 1, 1] }
    expectClose(atRest(early, X, 'breslow').cumulativeHazard, [0, 1 / 2, 3 / 2], 1e-14)
  })

  it('is of columns in any unit', () => {
    const coefficient = (unit: number): number =>
      coxModel.fit(FIVE, { x: [3, 1, 4, 2, 2].map(x => x * unit) }).params.coefficients['x']!
    for (const unit of [1e-200, 1e-12, 1e12, 1e200]) expect(coefficient(unit) * unit).toBeCloseTo(coefficient(1), 9)
  })
})
