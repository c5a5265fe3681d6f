import { expect, it } from 'vitest'
import { endingTable } from '../../../../src/statistics/survival/competing/ending-table.js'
import { expectEndings } from '../../../../src/statistics/survival/durations.js'

const ROWS = { unit: 'day', duration: [2, 1, 2, 3], ending: ['b', 'a', null, 'a'] } as const

it('counts by time and ending', () => {
  const { times, atRisk, censored, events, last } = endingTable(expectEndings(ROWS))
  expect(Array.from(times)).toEqual([1, 2, 3])
  expect(Array.from(atRisk)).toEqual([4, 3, 1])
  expect(Array.from(censored)).toEqual([0, 1, 0])
  expect(events.map(column => Array.from(column))).toEqual([
    [1, 0, 1],
    [0, 1, 0],
  ])
  expect(Array.from(last)).toEqual([0, 0, 1])
})

it('counts by weight, rows of none left out with their times, in any order', () => {
  const weights = [0.1, 0, 0.2, 1e6]
  const whole = endingTable(expectEndings({ ...ROWS, weights }))
  expect(Array.from(whole.times)).toEqual([2, 3])
  expect(Array.from(whole.events[1]!)).toEqual([0.1, 0])
  const order = [3, 2, 1, 0]
  const turned = endingTable(
    expectEndings({
      ...ROWS,
      duration: order.map(row => ROWS.duration[row]!),
      ending: order.map(row => ROWS.ending[row]!),
      weights: order.map(row => weights[row]!),
    }),
  )
  expect(turned).toEqual(whole)
})
