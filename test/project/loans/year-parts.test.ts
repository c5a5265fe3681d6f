import { describe, expect, it } from 'vitest'
import type { DayCount } from '../../../src/money/index.js'
import { dayNumber, holidayCalendar } from '../../../src/money/index.js'
import { dueDays } from '../../../src/project/loans/due-days.js'
import type { LoanPeriods } from '../../../src/project/loans/types.js'
import { yearParts } from '../../../src/project/loans/year-parts.js'
import { fault } from './some-loan.js'

const MONTHLY: LoanPeriods = { count: 4, every: { value: 1, unit: 'month' } }
const CALENDAR = holidayCalendar({ name: 'bank', holidays: [], outside: 'weekends-only' })

function partsOf(periods: LoanPeriods, from: string, dayCount?: DayCount | 'equal-periods') {
  const start = dayNumber(from)
  const days = dueDays(periods, start)
  const partOf = yearParts(periods, days, dayCount)
  return days.ends.map((end, k) => partOf(k, k === 0 ? start : days.ends[k - 1]!, end))
}

describe('yearParts', () => {
  it('are equal by default: months of 12, weeks of 52, days of 365', () => {
    expect(partsOf(MONTHLY, '2025-01-31')).toEqual(new Array(4).fill({ days: 1, basis: 12 }))
    const [weeks] = partsOf({ count: 1, every: { value: 2, unit: 'week' } }, '2025-01-31')
    expect(weeks).toEqual({ days: 2, basis: 52 })
    const [days] = partsOf({ count: 1, every: { value: 90, unit: 'day' } }, '2025-01-31')
    expect(days).toEqual({ days: 90, basis: 365 })
  })

  it('count a first period of another length by its days over those of a whole one', () => {
    // 15 of the 31 days to February 15; one whole month and 15 of the 31 days of the month before
    const short = partsOf({ ...MONTHLY, firstDue: '2025-02-15' }, '2025-01-31')
    expect(short[0]).toEqual({ days: 15, basis: 31 * 12 })
    expect(short[1]).toEqual({ days: 1, basis: 12 })
    const [long] = partsOf({ ...MONTHLY, firstDue: '2025-03-15' }, '2025-01-31')
    expect(long).toEqual({ days: 28 + 15 + (31 - 28), basis: 31 * 12 })
    const [whole] = partsOf({ ...MONTHLY, firstDue: '2025-03-15' }, '2025-01-15')
    expect(whole!.days / whole!.basis).toBe(2 / 12)
  })

  it('follow a convention of days', () => {
    expect(partsOf(MONTHLY, '2025-01-31', 'actual/360').map(part => part.days)).toEqual([28, 31, 30, 31])
    expect(partsOf(MONTHLY, '2025-01-31', '30E/360').map(part => part.days)).toEqual([28, 32, 30, 30])
  })

  it('give conventions what they ask beside two days', () => {
    const quarters: LoanPeriods = {
      count: 2,
      every: { value: 3, unit: 'month' },
      firstDue: '2025-03-31',
      onMonthEnds: true,
    }
    const icma = partsOf(quarters, '2024-12-31', 'actual/actual ICMA')
    expect(icma.map(({ days, basis }) => days / basis)).toEqual([0.25, 0.25])
    const [isda] = partsOf({ count: 1, every: { value: 1, unit: 'month' } }, '2025-01-28', '30E/360 ISDA')
    expect(isda).toEqual({ days: 30, basis: 360 })
    // The 28th of February ends the contract, so that it does not count as the 30th.
    const [last] = partsOf({ count: 1, every: { value: 1, unit: 'month' } }, '2025-01-31', '30E/360 ISDA')
    expect(last).toEqual({ days: 28, basis: 360 })
    const businessDays = { calendar: CALENDAR, rule: 'following' as const }
    expect(partsOf({ ...MONTHLY, businessDays }, '2025-01-31', 'business/252')[0]).toEqual({ days: 20, basis: 252 })
  })

  it('are refused where a convention has no meaning', () => {
    const odd: LoanPeriods = { count: 2, every: { value: 5, unit: 'month' } }
    expect(() => partsOf(odd, '2025-01-31', 'actual/actual ICMA')).toThrow(
      fault('CONFLICTING_OPTIONS', 'loan.dayCount'),
    )
    expect(() => partsOf(MONTHLY, '2025-01-31', 'business/252')).toThrow(
      fault('MISSING_VALUE', 'loan.periods.businessDays'),
    )
    const moved: LoanPeriods = {
      ...MONTHLY,
      businessDays: { calendar: CALENDAR, rule: 'following', adjustsInterest: true },
    }
    expect(() => partsOf(moved, '2025-01-31')).toThrow(fault('CONFLICTING_OPTIONS', 'loan.dayCount'))
  })
})
