import { expect, it } from 'vitest'
import { daysUntil, shareAfter, stageTime } from '../../../src/loyalty/stages/stage-time.js'
import { kaplanMeier } from '../../../src/statistics/survival/curves/index.js'

/** The treated group of Freireich et al. (1963), 21 patients in weeks, here as days: median 23, interval from 13 without end. */
const DAYS = [6, 6, 6, 6, 7, 9, 10, 10, 11, 13, 16, 17, 19, 20, 22, 23, 25, 32, 32, 34, 35]
const LEFT = [1, 1, 1, 0, 1, 0, 1, 0, 0, 1, 1, 0, 0, 0, 1, 1, 0, 0, 0, 0, 0]
const CURVE = kaplanMeier({ unit: 'day', duration: DAYS, event: LEFT }, { interval: 'log' })

it('has the median of a known curve, its interval open above', () => {
  const { median, interval } = stageTime(CURVE)
  expect(median).toBe(23)
  expect(interval).toMatchObject({ lower: 16, unbounded: 'upper', upper: 35 })
})

it('has none where more than half are still there', () => {
  expect(stageTime(kaplanMeier({ unit: 'day', duration: [1, 2, 3], event: [1, 0, 0] }))).toEqual({})
})

it('tells the days until a share is left, and the share after some days', () => {
  expect(daysUntil(CURVE, 0.75)).toBe(13)
  expect(daysUntil(CURVE, 0.1)).toBeUndefined()
  expect(shareAfter(CURVE, 5.9)).toBe(1)
  expect(shareAfter(CURVE, 6)).toBeCloseTo(18 / 21, 12)
  expect(shareAfter(CURVE, 400)).toBeCloseTo(0.4481793, 6)
})
