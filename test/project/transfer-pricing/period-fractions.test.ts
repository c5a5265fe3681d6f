import { expect, it } from 'vitest'
import type { DayCount, DayCountOptions } from '../../../src/money/index.js'
import { DAY_COUNTS, dayNumber, isoDate, monthsAfter, yearFraction } from '../../../src/money/index.js'
import { fractionsBetween, regularFractions } from '../../../src/project/transfer-pricing/period-fractions.js'
import { thrown } from '../../errors/thrown.js'

function quarters(start: string, count: number): { from: number; days: Int32Array; everyMonths: number } {
  const from = dayNumber(start)
  return { from, days: Int32Array.from({ length: count }, (_, k) => monthsAfter(from, 3 * (k + 1))), everyMonths: 3 }
}

it('is what the day count says of each period, also where periods are not counted one by one', () => {
  for (const dayCount of DAY_COUNTS.filter(name => name !== 'business/252')) {
    for (const start of ['2023-11-15', '2023-08-31', '2024-02-29', '2023-11-28', '2023-11-27']) {
      const periods = quarters(start, 9)
      const fractions = regularFractions(periods, dayCount, 'dayCount')
      const options: DayCountOptions = {
        couponPeriod: { start, end: isoDate(periods.days[0] ?? 0) },
        couponsPerYear: 4,
        termination: isoDate(periods.days[8] ?? 0),
      }
      for (let k = 0; k < 9; k++) {
        const [from, until] = [k === 0 ? periods.from : periods.days[k - 1], periods.days[k]]
        expect(fractions[k]).toBe(yearFraction(isoDate(from ?? 0), isoDate(until ?? 0), dayCount, options))
      }
    }
  }
})

it('counts a shorter last period by its days', () => {
  const from = dayNumber('2025-01-15')
  const days = [monthsAfter(from, 12), monthsAfter(from, 14)]
  expect([...regularFractions({ from, days, everyMonths: 12 }, '30E/360', 'dayCount')]).toEqual([1, 60 / 360])
  expect([...regularFractions({ from, days: [monthsAfter(from, 2)], everyMonths: 12 }, '30E/360', 'dayCount')]).toEqual(
    [60 / 360],
  )
  expect([...regularFractions({ from, days, everyMonths: 12 }, 'actual/360', 'dayCount')]).toEqual([
    365 / 360,
    59 / 360,
  ])
})

it('names day counts that ask for what is not there', () => {
  const odd = { ...quarters('2025-01-15', 2), everyMonths: 5 }
  expect(thrown(() => regularFractions(odd, 'actual/actual ICMA', 'dayCount'))).toMatchObject({
    code: 'CONFLICTING_OPTIONS',
    path: 'dayCount',
  })
  expect(thrown(() => regularFractions(odd, 'business/252', 'dayCount')).code).toBe('MISSING_VALUE')
  for (const dayCount of ['actual/actual ICMA', 'actual/365L'] satisfies DayCount[]) {
    expect(thrown(() => fractionsBetween([0, 10], dayCount, 'dayCount')).code).toBe('CONFLICTING_OPTIONS')
  }
  expect(thrown(() => fractionsBetween([0, 10], 'business/252', 'dayCount')).code).toBe('MISSING_VALUE')
})

it('counts periods of any length', () => {
  expect([...fractionsBetween([0, 36, 90], 'actual/360', 'dayCount')]).toEqual([0.1, 0.15])
})
