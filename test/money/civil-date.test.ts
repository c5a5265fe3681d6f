import { describe, expect, it } from 'vitest'
import {
  civilOf,
  dayInMonth,
  dayOfCivil,
  daysInMonth,
  FIRST_DAY,
  isEndOfMonth,
  isLeapYear,
  LAST_DAY,
  monthOf,
  yearOf,
} from '../../src/money/civil-date.js'

describe('every day of the years 1 to 9999', () => {
  it('has the date that the engine says, and comes back from it', () => {
    const wrong: string[] = []
    for (let day = FIRST_DAY; day <= LAST_DAY; day++) {
      const date = new Date(day * 86_400_000)
      const [year, month, inMonth] = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()]
      const civil = civilOf(day)
      const same = yearOf(civil) === year && monthOf(civil) === month && dayInMonth(civil) === inMonth
      if (!same || dayOfCivil(year, month, inMonth) !== day) wrong.push(date.toISOString())
    }
    expect(wrong).toEqual([])
  })
})

describe('months and years', () => {
  it('are as long as they are', () => {
    expect([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12].map(month => daysInMonth(2023, month))).toEqual([
      31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31,
    ])
    expect([1900, 2000, 2023, 2024].map(isLeapYear)).toEqual([false, true, false, true])
    expect([1900, 2000, 2023, 2024].map(year => daysInMonth(year, 2))).toEqual([28, 29, 28, 29])
  })

  it('end where they end', () => {
    const ends = [
      [2024, 2, 28],
      [2024, 2, 29],
      [2023, 2, 28],
      [2023, 4, 30],
      [2023, 5, 30],
    ] as const
    expect(ends.map(([year, month, day]) => isEndOfMonth(civilOf(dayOfCivil(year, month, day))))).toEqual([
      false,
      true,
      true,
      true,
      false,
    ])
  })

  it('sort as dates do', () => {
    expect(civilOf(0)).toBeLessThan(civilOf(1))
    expect(civilOf(dayOfCivil(1969, 12, 31))).toBeLessThan(civilOf(0))
  })
})
