import { describe, expect, it } from 'vitest'
import { dayNumber, holidayCalendar, isoDate } from '../../../src/money/index.js'
import { interestPeriods } from '../../../src/project/loans/interest-periods.js'
import type { LoanPeriods } from '../../../src/project/loans/types.js'
import { fault } from './some-loan.js'

const CALENDAR = holidayCalendar({ name: 'bank', holidays: [], outside: 'weekends-only' })
/** The last days of February and March 2025 are a Friday and a Monday; May 31 is a Saturday, August 31 a Sunday. */
const QUARTERLY: LoanPeriods = { count: 2, every: { value: 3, unit: 'month' } }
const moved = (rule: 'following' | 'modified-following' | 'preceding', adjustsInterest = false): LoanPeriods => ({
  ...QUARTERLY,
  businessDays: { calendar: CALENDAR, rule, adjustsInterest },
})
const daysOf = (periods: LoanPeriods) =>
  interestPeriods(periods, dayNumber('2025-02-28'), 'actual/365').map(({ start, end, due, days }) => [
    isoDate(start),
    isoDate(end),
    isoDate(due),
    days,
  ])

describe('interestPeriods', () => {
  it('follow each other without a gap', () => {
    expect(daysOf(QUARTERLY)).toEqual([
      ['2025-02-28', '2025-05-28', '2025-05-28', 89],
      ['2025-05-28', '2025-08-28', '2025-08-28', 92],
    ])
  })

  it('move payments off weekends, and interest with them only where the contract says so', () => {
    const monthEnds = (periods: LoanPeriods): LoanPeriods => ({ ...periods, onMonthEnds: true })
    expect(daysOf(monthEnds(moved('following')))).toEqual([
      ['2025-02-28', '2025-05-31', '2025-06-02', 92],
      ['2025-05-31', '2025-08-31', '2025-09-01', 92],
    ])
    expect(daysOf(monthEnds(moved('following', true)))).toEqual([
      ['2025-02-28', '2025-06-02', '2025-06-02', 94],
      ['2025-06-02', '2025-09-01', '2025-09-01', 91],
    ])
    expect(daysOf(monthEnds(moved('modified-following'))).map(([, , due]) => due)).toEqual(['2025-05-30', '2025-08-29'])
  })

  it('are refused where a rule would move a payment before its period', () => {
    const daily: LoanPeriods = { ...moved('preceding'), count: 1, every: { value: 1, unit: 'day' } }
    const at = () => interestPeriods(daily, dayNumber('2025-03-01'), 'actual/365')
    expect(at).toThrow(fault('OUT_OF_RANGE', 'loan.periods.businessDays.rule'))
  })

  it('are refused without a calendar, a rule or a yes or no', () => {
    const at = (businessDays: unknown) => () => daysOf(JSON.parse(JSON.stringify({ ...QUARTERLY, businessDays })))
    const path = 'loan.periods.businessDays'
    expect(at({ rule: 'following' })).toThrow(fault('INVALID_TYPE', `${path}.calendar`))
    expect(at({ rule: 'soon', calendar: CALENDAR })).toThrow(fault('OUT_OF_RANGE', `${path}.rule`))
    const unsure = { rule: 'following', calendar: CALENDAR, adjustsInterest: 1 }
    expect(at(unsure)).toThrow(fault('INVALID_TYPE', `${path}.adjustsInterest`))
  })
})
