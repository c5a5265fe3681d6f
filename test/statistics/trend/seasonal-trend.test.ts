import { expect, it } from 'vitest'
import { randomStream } from '../../../src/model/index.js'
import { drawNormal } from '../../../src/statistics/fitting.js'
import { theilSen } from '../../../src/statistics/theil-sen.js'
import { seasonalTrend } from '../../../src/statistics/trend/index.js'
import { thrown } from '../../errors/thrown.js'

const quarterly = [70, 76, 72, 66, 71.5, 77, 73, 67, 72, 78.2, 74, 68, 73, 79, 75, 69, 71, 80]

it('has the slope of pymannkendall, and an exact test beside its normal one', () => {
  // seasonal_test(values, period=4) of 1.4.3: slope 1 a year, s 26 of 32 pairs, p .00044 by the normal law.
  const { slope, pValue, interval } = seasonalTrend(quarterly, { period: 4 })
  expect(slope).toBe(0.25)
  expect(pValue).toBeGreaterThan(0.0001)
  expect(pValue).toBeLessThan(0.0004)
  expect(interval!.lower).toBeLessThanOrEqual(0.25)
  expect(interval!.upper).toBeGreaterThanOrEqual(0.25)
})

it('is Theil and Sen where there are no seasons', () => {
  const values = [3.1, 2.7, 4.4, 5.0, 4.2, 6.9, 6.1, 9.8]
  const plain = theilSen(
    values.map((_, i) => i),
    values,
  )
  const { slope, pValue, interval, seasons } = seasonalTrend(values, { period: 1 })
  expect(slope).toBeCloseTo(plain.slope, 13)
  expect(pValue).toBeCloseTo(plain.pValue, 13)
  expect(interval!.lower).toBeCloseTo(plain.interval!.lower, 13)
  expect(seasons).toEqual([0])
})

it('takes seasons out, so that what is left lies on the line', () => {
  const season = [4, -1, -5, 2]
  const values = Array.from({ length: 16 }, (_, t) => 50 + 0.5 * t + season[t % 4]!)
  const { slope, seasons, adjusted, rows } = seasonalTrend(values, { period: 4 })
  expect(slope).toBeCloseTo(0.5, 13)
  for (const [s, effect] of seasons.entries()) expect(effect).toBeCloseTo(season[s]!, 12)
  for (const [i, row] of rows.entries()) expect(adjusted[i]).toBeCloseTo(50 + 0.5 * row, 12)
})

it('goes on where a period is missing, or one is wild', () => {
  const season = [4, -1, -5, 2]
  const values: (number | null)[] = Array.from({ length: 24 }, (_, t) => 50 + 0.5 * t + season[t % 4]!)
  values[5] = null
  values[10] = 500
  const { slope, rows, adjusted } = seasonalTrend(values, { period: 4 })
  expect(slope).toBeCloseTo(0.5, 12)
  expect(Array.from(rows)).not.toContain(5)
  expect(adjusted.length).toBe(23)
})

it('believes in trends where there are none as often as it says, however strong the seasons', () => {
  const stream = randomStream(3)
  let believed = 0
  const runs = 1500
  for (let run = 0; run < runs; run++) {
    const values = Array.from({ length: 22 }, (_, t) => 30 * Math.sin((Math.PI * t) / 2) + drawNormal(stream))
    if (seasonalTrend(values, { period: 4 }).pValue <= 0.05) believed++
  }
  expect(believed / runs).toBeLessThan(0.05 + 3 * Math.sqrt(0.0475 / runs))
  expect(believed / runs).toBeGreaterThan(0.02)
})

it.each<readonly [string, string, unknown, unknown]>([
  ['values', 'TOO_FEW_POINTS', [1, 2, 3, 4, 5], { period: 4 }],
  ['values', 'TOO_FEW_POINTS', [1, null, 3, 4], { period: 2 }],
  ['values', 'EMPTY_INPUT', [], { period: 1 }],
  ['values', 'EMPTY_INPUT', [null], { period: 1 }],
  ['values[1]', 'OUT_OF_RANGE', [1, '2', 3], { period: 1 }],
  ['values[1]', 'OUT_OF_RANGE', [1, undefined, 3], { period: 1 }],
  ['values', 'INVALID_TYPE', 5, { period: 1 }],
  ['options.period', 'OUT_OF_RANGE', [1, 2], { period: 0 }],
  ['options', 'INVALID_TYPE', [1, 2], 4],
])('names %s: %s', (path, code, values, options) => {
  const call = (): unknown => seasonalTrend(values as number[], options as { period: number })
  expect(thrown(call)).toMatchObject({ path, code })
})
