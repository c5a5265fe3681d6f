import { describe, expect, it } from 'vitest'
import type { PeriodScheduleOptions } from '../../../src/money/index.js'
import { holidayCalendar, isoDate } from '../../../src/money/index.js'
import { scheduleTerms } from '../../../src/money/periods/schedule-terms.js'
import { scheduledDays } from '../../../src/money/periods/scheduled-days.js'
import { thrown } from '../../errors/thrown.js'

const quarter = { value: 3, unit: 'month' } as const
const from = '2024-02-10'
const until = '2024-12-20'

function edges(options: Omit<PeriodScheduleOptions, 'from'> & { readonly from?: string }): string {
  const { edges: days, first, last } = scheduledDays(scheduleTerms({ from, ...options }))
  return `${days.map(day => isoDate(day).slice(2)).join(' ')} ${first} ${last}`
}

describe('what is left over', () => {
  it.each([
    [{}, '24-02-10 24-05-10 24-08-10 24-11-10 24-12-20 regular short'],
    [{ lastStub: 'short' }, '24-02-10 24-05-10 24-08-10 24-11-10 24-12-20 regular short'],
    [{ lastStub: 'long' }, '24-02-10 24-05-10 24-08-10 24-12-20 regular long'],
    [{ firstStub: 'short' }, '24-02-10 24-03-20 24-06-20 24-09-20 24-12-20 short regular'],
    [{ firstStub: 'long' }, '24-02-10 24-06-20 24-09-20 24-12-20 long regular'],
    [{ firstEnd: '2024-06-15' }, '24-02-10 24-06-15 24-09-15 24-12-15 24-12-20 long short'],
    [{ firstEnd: '2024-06-15', lastStub: 'long' }, '24-02-10 24-06-15 24-09-15 24-12-20 long long'],
    [{ firstEnd: '2024-10-15', lastStub: 'long' }, '24-02-10 24-10-15 24-12-20 long short'],
    [{ firstEnd: '2024-03-20' }, '24-02-10 24-03-20 24-06-20 24-09-20 24-12-20 short regular'],
    [{ firstEnd: '2024-05-10' }, '24-02-10 24-05-10 24-08-10 24-11-10 24-12-20 regular short'],
    [{ firstEnd: '2024-12-20' }, '24-02-10 24-12-20 long long'],
    [{ rollDay: 1 }, '24-02-10 24-05-01 24-08-01 24-11-01 24-12-20 short short'],
    [{ rollDay: 15 }, '24-02-10 24-02-15 24-05-15 24-08-15 24-11-15 24-12-20 short short'],
    [{ rollDay: 1, firstStub: 'long', lastStub: 'long' }, '24-02-10 24-08-01 24-12-20 long long'],
    [{ rollDay: 1, firstStub: 'short' }, '24-02-10 24-03-01 24-06-01 24-09-01 24-12-01 24-12-20 short short'],
  ] as const)('%o: %s', (options, expected) => {
    expect(edges({ every: quarter, until, ...options })).toBe(expected)
  })

  it.each([
    [{ until: '2024-03-20' }, '24-02-10 24-03-20 short short'],
    [{ until: '2024-03-20', lastStub: 'long' }, '24-02-10 24-03-20 short short'],
    [{ until: '2024-03-20', firstStub: 'long' }, '24-02-10 24-03-20 short short'],
    [{ until: '2024-05-10' }, '24-02-10 24-05-10 regular regular'],
    [{ until: '2024-05-10', firstStub: 'short' }, '24-02-10 24-05-10 regular regular'],
    [{ until: '2024-06-10', lastStub: 'long' }, '24-02-10 24-06-10 long long'],
    [{ until: '2024-06-10', firstStub: 'long' }, '24-02-10 24-06-10 long long'],
    [{ until: '2024-02-20', rollDay: 15, firstStub: 'long', lastStub: 'long' }, '24-02-10 24-02-20 short short'],
    [{ until: '2024-08-20', rollDay: 15, firstStub: 'long', lastStub: 'long' }, '24-02-10 24-05-15 24-08-20 long long'],
  ] as const)('of one period or two: %o: %s', (options, expected) => {
    expect(edges({ every: quarter, ...options })).toBe(expected)
  })
})

describe('a count', () => {
  it.each([
    [{ count: 2 }, '24-02-10 24-05-10 24-08-10 regular regular'],
    [{ count: 1, firstStub: 'long' }, '24-02-10 24-05-10 regular regular'],
    [{ count: 2, rollDay: 20 }, '24-02-10 24-02-20 24-05-20 short regular'],
    [{ count: 2, rollDay: 20, firstStub: 'long' }, '24-02-10 24-05-20 24-08-20 long regular'],
    [{ count: 1, rollDay: 20, firstStub: 'long' }, '24-02-10 24-05-20 long long'],
    [{ count: 1, rollDay: 20 }, '24-02-10 24-02-20 short short'],
    [{ count: 3, firstEnd: '2024-06-15' }, '24-02-10 24-06-15 24-09-15 24-12-15 long regular'],
    [{ count: 1, firstEnd: '2024-06-15' }, '24-02-10 24-06-15 long long'],
  ] as const)('%o: %s', (options, expected) => {
    expect(edges({ every: quarter, ...options })).toBe(expected)
  })

  it('knows a whole first period by either of its ends', () => {
    const monthly = { every: { value: 1, unit: 'month' }, count: 2 } as const
    expect(edges({ ...monthly, from: '2025-01-31', firstEnd: '2025-02-28' })).toBe(
      '25-01-31 25-02-28 25-03-28 regular regular',
    )
    expect(edges({ ...monthly, from: '2025-01-28', firstEnd: '2025-02-28' })).toMatch(/regular regular$/)
    expect(edges({ ...monthly, from: '2025-01-30', firstEnd: '2025-03-30' })).toMatch(/long regular$/)
    expect(edges({ ...monthly, from: '2025-01-10', firstEnd: '2025-02-15', rollDay: 15 })).toMatch(/long regular$/)
  })

  it('ends with the year 9999', () => {
    expect(edges({ from: '9999-06-30', every: quarter, count: 2 })).toBe('99-06-30 99-09-30 99-12-30 regular regular')
    expect(thrown(() => edges({ from: '9999-06-30', every: quarter, count: 3 }))).toMatchObject({
      code: 'OUT_OF_RANGE',
      path: 'options.count',
    })
    expect(thrown(() => edges({ from: '9999-06-30', every: { value: 1, unit: 'day' }, count: 200 })).code).toBe(
      'OUT_OF_RANGE',
    )
  })

  it('begins with year 1', () => {
    const early = { from: '0001-01-10', every: quarter, firstEnd: '0001-02-10' }
    expect(edges({ ...early, count: 2 })).toBe('01-01-10 01-02-10 01-05-10 short regular')
  })
})

describe('ends of months', () => {
  it('stay, where asked', () => {
    expect(edges({ from: '2024-02-29', every: quarter, count: 2 })).toBe('24-02-29 24-05-29 24-08-29 regular regular')
    expect(edges({ from: '2024-02-29', every: quarter, count: 2, endOfMonth: true })).toBe(
      '24-02-29 24-05-31 24-08-31 regular regular',
    )
    expect(edges({ from: '2024-02-29', every: quarter, count: 2, rollDay: 31 })).toBe(
      '24-02-29 24-05-31 24-08-31 regular regular',
    )
  })

  it('do not drift', () => {
    expect(edges({ from: '2024-08-31', every: { value: 1, unit: 'month' }, count: 7 })).toBe(
      '24-08-31 24-09-30 24-10-31 24-11-30 24-12-31 25-01-31 25-02-28 25-03-31 regular regular',
    )
  })
})

describe('first ends', () => {
  it('lie on the roll day, and before the end', () => {
    expect(thrown(() => edges({ every: quarter, count: 2, firstEnd: '2024-06-15', rollDay: 20 }))).toMatchObject({
      code: 'CONFLICTING_OPTIONS',
      path: 'options.firstEnd',
    })
    expect(thrown(() => edges({ every: quarter, until, firstEnd: '2024-12-21' }))).toMatchObject({
      code: 'OUT_OF_RANGE',
      path: 'options.firstEnd',
    })
  })
})

describe('business days', () => {
  const calendar = holidayCalendar({ name: 'weekends' })
  const dueOf = (adjustsPeriods: boolean) => {
    const businessDays = { calendar, rule: 'modified-following', adjustsPeriods } as const
    return scheduledDays(scheduleTerms({ from, every: quarter, count: 3, businessDays }))
  }

  it('move payments, and periods only where asked', () => {
    const due = ['2024-05-10', '2024-08-12', '2024-11-11']
    expect(dueOf(false).due.map(isoDate)).toEqual(due)
    expect(dueOf(false).edges.map(isoDate)).toEqual([from, '2024-05-10', '2024-08-10', '2024-11-10'])
    expect(dueOf(true).due.map(isoDate)).toEqual(due)
    expect(dueOf(true).edges.map(isoDate)).toEqual([from, ...due])
  })

  it('leave every period a day', () => {
    const daily = { from, every: { value: 1, unit: 'day' }, count: 7 } as const
    const rule = { calendar, rule: 'following' } as const
    expect(scheduledDays(scheduleTerms({ ...daily, businessDays: rule })).due).toHaveLength(7)
    const all = { ...daily, businessDays: { ...rule, adjustsPeriods: true } }
    expect(thrown(() => scheduledDays(scheduleTerms(all)))).toMatchObject({
      code: 'OUT_OF_RANGE',
      path: 'options.every',
    })
  })
})
