import { expect, it } from 'vitest'
import { stageTime } from '../../../src/loyalty/stages/stage-time.js'
import { kaplanMeier } from '../../../src/statistics/survival/curves/index.js'

/** The treated group of Freireich et al. (1963), 21 patients in weeks, here as days: median 23, on the log scale interval from 16 without end. */
const DAYS = [6, 6, 6, 6, 7, 9, 10, 10, 11, 13, 16, 17, 19, 20, 22, 23, 25, 32, 32, 34, 35]
const LEFT = [1, 1, 1, 0, 1, 0, 1, 0, 0, 1, 1, 0, 0, 0, 1, 1, 0, 0, 0, 0, 0]
const CURVE = kaplanMeier({ unit: 'day', duration: DAYS, event: LEFT }, { interval: 'log' })

it('has the median of a known curve, its interval open above', () => {
  const { median, interval } = stageTime(CURVE)
  expect(median).toBe(23)
  expect(interval).toMatchObject({ lower: 16, unbounded: 'upper' })
})

it('has none where more than half are still there, but a lower end', () => {
  const { median, interval } = stageTime(kaplanMeier({ unit: 'day', duration: [1, 2, 3], event: [1, 0, 0] }))
  expect(median).toBeUndefined()
  expect(interval).toMatchObject({ lower: 1, unbounded: 'upper' })
})

it('is the middle of the days at which exactly half have left, as the median of an even number is', () => {
  const { median, interval } = stageTime(kaplanMeier({ unit: 'day', duration: [10, 20, 40, 70], event: [1, 1, 1, 1] }))
  expect(median).toBe(30)
  expect(interval.lower).toBeLessThanOrEqual(30)
})
