import { expect, it } from 'vitest'
import { wholeYearsBack, yearsBefore, yearWithLeapDay } from '../../../src/money/day-count/whole-years.js'
import { dayNumber, isoDate } from '../../../src/money/index.js'
import { days } from './days.js'

it.each([
  ['2004-02-29', 1, '2003-02-28'],
  ['2005-02-28', 1, '2004-02-29'],
  ['2004-02-28', 4, '2000-02-29'],
  ['2004-02-27', 4, '2000-02-27'],
  ['2004-03-31', 3, '2001-03-31'],
  ['2004-02-28', 0, '2004-02-28'],
])('from %s, %d years back is %s', (end, years, start) => {
  expect(isoDate(yearsBefore(dayNumber(end), years))).toBe(start)
})

it.each([
  ['1999-07-01', '2000-07-01', 1],
  ['1999-07-02', '2000-07-01', 0],
  ['2003-02-28', '2004-02-29', 1],
  ['2004-02-28', '2005-02-28', 1],
  ['2004-03-01', '2005-02-28', 0],
  ['2004-02-29', '2005-02-28', 1],
  ['2004-05-05', '2004-05-05', 0],
  ['1990-01-01', '2024-12-31', 34],
])('from %s to %s are %d whole years', (start, end, years) => {
  expect(wholeYearsBack(...days(start, end))).toBe(years)
})

it.each([
  ['2004-02-29', '2004-03-01', 366],
  ['2004-02-28', '2004-02-29', 365],
  ['2004-03-01', '2005-02-28', 365],
  ['2004-01-01', '2005-01-01', 366],
])('a year from %s to %s has %d days', (start, end, length) => {
  expect(yearWithLeapDay(...days(start, end))).toBe(length)
})
