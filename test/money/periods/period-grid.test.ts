import { expect, it } from 'vitest'
import { dayNumber, isoDate } from '../../../src/money/index.js'
import { dayGrid, monthGrid, rollDayOf } from '../../../src/money/periods/period-grid.js'

const anchor = dayNumber('2024-01-31')

it('months go on both ways from the anchor', () => {
  const grid = monthGrid(anchor, 3, 31)
  expect([-1, 0, 1, 2].map(k => isoDate(grid(k)))).toEqual(['2023-10-31', '2024-01-31', '2024-04-30', '2024-07-31'])
  expect(isoDate(monthGrid(anchor, 3, 5)(0))).toBe('2024-01-05')
})

it('days go on both ways from the anchor', () => {
  expect([-1, 0, 2].map(k => isoDate(dayGrid(anchor, 14)(k)))).toEqual(['2024-01-17', '2024-01-31', '2024-02-28'])
})

it('grids end nowhere, years do', () => {
  for (const grid of [monthGrid(anchor, 1, 31), dayGrid(anchor, 30)]) {
    expect([grid(-1e6), grid(1e6)]).toEqual([Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY])
  }
  const first = monthGrid(dayNumber('0001-01-01'), 1, 1)
  expect([first(-1), isoDate(first(0)), isoDate(first(119_987)), first(119_988)]).toEqual([
    Number.NEGATIVE_INFINITY,
    '0001-01-01',
    '9999-12-01',
    Number.POSITIVE_INFINITY,
  ])
  const last = dayGrid(dayNumber('9999-12-31'), 1)
  expect([isoDate(last(0)), last(1)]).toEqual(['9999-12-31', Number.POSITIVE_INFINITY])
})

it('the roll day is that of the anchor', () => {
  expect([rollDayOf(dayNumber('2024-02-29'), true), rollDayOf(dayNumber('2024-02-29'), false)]).toEqual([31, 29])
  expect(rollDayOf(dayNumber('2024-02-28'), true)).toBe(28)
})
