import { expect, it } from 'vitest'
import { dayNumber, isoDate, monthsAfter } from '../../../src/money/index.js'
import { monthIndex, rollDayIn } from '../../../src/money/periods/months-after.js'
import { thrown } from '../../errors/thrown.js'

it('months are counted from one anchor', () => {
  const anchor = dayNumber('2023-01-31')
  expect([1, 2, 3, 13].map(months => isoDate(monthsAfter(anchor, months)))).toEqual([
    '2023-02-28',
    '2023-03-31',
    '2023-04-30',
    '2024-02-29',
  ])
  expect(isoDate(monthsAfter(dayNumber('2023-02-28'), 12, true))).toBe('2024-02-29')
  expect(isoDate(monthsAfter(dayNumber('2023-02-28'), 12))).toBe('2024-02-28')
})

it('months have an index', () => {
  expect(['0001-01-31', '1970-01-01', '2024-12-31'].map(date => monthIndex(dayNumber(date)))).toEqual([
    12, 23_640, 24_299,
  ])
})

it('roll days are those of the month, or its last', () => {
  const february = 12 * 2024 + 1
  expect([1, 28, 30, 31].map(roll => isoDate(rollDayIn(february, roll)))).toEqual([
    '2024-02-01',
    '2024-02-28',
    '2024-02-29',
    '2024-02-29',
  ])
})

it('third Wednesdays are those of the exchanges', () => {
  const dates = [12 * 2024 + 2, 12 * 2024 + 5, 12 * 2024 + 8, 12 * 2024 + 11, 12 * 2025 + 0, 12 * 1969 + 0]
  expect(dates.map(index => isoDate(rollDayIn(index, 'third-wednesday')))).toEqual([
    '2024-03-20',
    '2024-06-19',
    '2024-09-18',
    '2024-12-18',
    '2025-01-15',
    '1969-01-15',
  ])
})

it('there are the years 1 to 9999', () => {
  for (const index of [11, 120_000, Number.NaN]) {
    expect(thrown(() => rollDayIn(index, 1))).toMatchObject({ code: 'OUT_OF_RANGE', path: 'months' })
  }
})

it.each([null, 1, 'no', []])('%o does not say whether ends of months stay so', endOfMonth => {
  // @ts-expect-error a caller without types
  expect(thrown(() => monthsAfter(0, 1, endOfMonth))).toMatchObject({ code: 'INVALID_TYPE', path: 'endOfMonth' })
})

it.each([
  [Number.NaN, 1, 'day'],
  [2_932_897, 0, 'day'],
  [0, 0.5, 'months'],
  [0, -30_000, 'months'],
])('day %d and %d months are out of range', (day, months, path) => {
  expect(thrown(() => monthsAfter(day, months))).toMatchObject({ code: 'OUT_OF_RANGE', path })
})
