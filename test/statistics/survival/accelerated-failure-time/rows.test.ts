import { expect, it } from 'vitest'
import { readRows } from '../../../../src/statistics/survival/accelerated-failure-time/rows.js'

it('scales logarithms of time about those of events', () => {
  const e = Math.E
  const rows = readRows({ unit: 'day', duration: [1, e ** 2, e ** 3, 0], event: [1, 1, 0, 0], entry: [0, 1, 0, 0] }, {})
  expect(rows.centre).toBeCloseTo(1, 14)
  expect(rows.spread).toBeCloseTo(Math.sqrt((1 + 1 + 4) / 3), 14)
  expect(rows.logTime[2]).toBeCloseTo(2 / rows.spread, 13)
  expect(rows.logTime[3]).toBe(Number.NEGATIVE_INFINITY)
  expect(rows.logEntry![0]).toBe(Number.NEGATIVE_INFINITY)
  expect(rows.logJacobian).toBeCloseTo(2, 14)
  expect([rows.observations, rows.events]).toEqual([4, 2])
})

it('counts faults over rows of some weight alone', () => {
  const durations = { unit: 'day', duration: [0, 0, 1], event: [1, 1, 1] } as const
  expect(() => readRows(durations, {})).toThrow(/durations.duration\[0\].*\(2 faults/)
  expect(() => readRows({ ...durations, weights: [0, 0, 1] }, {})).not.toThrow()
})
