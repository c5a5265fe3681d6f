import { expect, it } from 'vitest'
import { duties, occurrences } from '../../../../src/appraisal/follow-up/calendar/recurring.js'
import { dayNumber, isoDate } from '../../../../src/money/core.js'

const days = (anchor: string, months: number, from: string, until: string) =>
  occurrences(dayNumber(anchor), months, dayNumber(from), dayNumber(until)).map(({ day }) => isoDate(day))

it('counts from one anchor, so that the end of a month does not drift', () => {
  expect(days('2024-01-31', 1, '2024-02-01', '2024-05-31')).toEqual([
    '2024-02-29',
    '2024-03-31',
    '2024-04-30',
    '2024-05-31',
  ])
})

it('keeps February 29 on February 28 in ordinary years', () => {
  expect(days('2020-02-29', 12, '2021-01-01', '2024-12-31')).toEqual([
    '2021-02-28',
    '2022-02-28',
    '2023-02-28',
    '2024-02-29',
  ])
})

it('misses none behind an anchor of long ago, and says which time it is', () => {
  const [first] = occurrences(dayNumber('1900-03-01'), 12, dayNumber('2024-03-01'), dayNumber('2024-12-31'))
  expect(first).toEqual({ day: dayNumber('2024-03-01'), count: 124 })
  expect(days('2030-01-01', 12, '2024-01-01', '2025-01-01')).toEqual([])
})

it('puts what was missed on the first day, once', () => {
  const found = duties(dayNumber('2023-01-31'), 3, dayNumber('2024-01-31'), dayNumber('2024-05-01'))
  expect(
    found.map(({ day, overdueSince }) => [isoDate(day), overdueSince === undefined ? '' : isoDate(overdueSince)]),
  ).toEqual([
    ['2024-01-31', '2023-04-30'],
    ['2024-04-30', ''],
  ])
  expect(duties(dayNumber('2024-01-01'), 3, dayNumber('2024-04-01'), dayNumber('2024-04-30'))).toHaveLength(1)
})
