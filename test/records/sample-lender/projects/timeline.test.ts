import { expect, test } from 'vitest'
import { randomStream } from '../../../../src/model/index.js'
import { dayNumber } from '../../../../src/money/index.js'
import { diceOf } from '../../../../src/records/sample-lender/dice.js'
import { firmOf } from '../../../../src/records/sample-lender/firm.js'
import { sCurve, timelineOf, worksOn } from '../../../../src/records/sample-lender/projects/timeline.js'
import { iso, windowOf } from '../../../../src/records/sample-lender/window.js'

const window = windowOf(dayNumber('2024-12-31'), 5)

test('works go slow, fast, slow', () => {
  expect([-1, 0, 0.25, 0.5, 1, 2].map(sCurve)).toEqual([0, 0, 0.15625, 0.5, 1, 1])
})

test('a delayed project is behind its plan on the last day known', () => {
  const timeline = timelineOf(firmOf(8), window, diceOf(randomStream(1)), 'delayed-construction')!
  expect(firmOf(8).projectSector.constructionMonths).toBe(18)
  expect([timeline.close, timeline.planned, timeline.completion].map(iso)).toEqual([
    '2022-10-31',
    '2024-04-30',
    '2025-06-30',
  ])
  const { done, plan } = worksOn(timeline, window.until)
  expect(plan).toBe(1)
  expect(done).toBeLessThan(0.95)
})

test('some projects are still looked at', () => {
  const timelines = Array.from({ length: 200 }, (_, seed) =>
    timelineOf(firmOf(2), window, diceOf(randomStream(seed)), undefined),
  )
  const without = timelines.filter(timeline => timeline === undefined).length
  expect(without).toBeGreaterThan(5)
  expect(without).toBeLessThan(50)
})
