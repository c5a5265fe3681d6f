import { describe, expect, it } from 'vitest'
import { dayNumber, holidayCalendar } from '../../../src/money/index.js'
import { scheduleTerms } from '../../../src/money/periods/schedule-terms.js'
import { thrown } from '../../errors/thrown.js'

const month = { value: 1, unit: 'month' } as const
const from = '2024-01-31'

describe('terms', () => {
  it.each([
    [{ value: 2, unit: 'year' }, { months: 24 }],
    [{ value: 3, unit: 'month' }, { months: 3 }],
    [{ value: 2, unit: 'week' }, { days: 14 }],
    [{ value: 90, unit: 'day' }, { days: 90 }],
  ] as const)('%o are %o', (every, step) => {
    expect(scheduleTerms({ from, every, count: 1 }).step).toEqual(step)
  })

  it('are in day numbers', () => {
    const terms = scheduleTerms({ from, every: month, until: '2024-06-30', firstEnd: '2024-02-15' })
    expect([terms.from, terms.until, terms.firstEnd]).toEqual(
      [from, '2024-06-30', '2024-02-15'].map(day => dayNumber(day)),
    )
    expect(terms.endOfMonth).toBe(false)
  })

  it('read business days', () => {
    const businessDays = { calendar: holidayCalendar({ name: 'weekends' }), rule: 'following' } as const
    const { businessDays: read } = scheduleTerms({ from, every: month, count: 1, businessDays })
    expect([read?.rule, read?.adjustsPeriods]).toEqual(['following', false])
  })
})

describe('terms that cannot be', () => {
  const calendar = holidayCalendar({ name: 'weekends' })
  it.each([
    [{}, 'MISSING_VALUE', 'options.until'],
    [{ count: 1, until: '2025-01-01' }, 'CONFLICTING_OPTIONS', 'options.until'],
    [{ count: 0 }, 'OUT_OF_RANGE', 'options.count'],
    [{ count: 1.5 }, 'OUT_OF_RANGE', 'options.count'],
    [{ count: '3' }, 'INVALID_TYPE', 'options.count'],
    [{ until: from }, 'OUT_OF_RANGE', 'options.until'],
    [{ until: 'soon' }, 'INVALID_DATE', 'options.until'],
    [{ from: undefined, count: 1 }, 'INVALID_DATE', 'options.from'],
    [{ count: 1, firstEnd: '2024-01-30' }, 'OUT_OF_RANGE', 'options.firstEnd'],
    [{ count: 1, every: undefined }, 'INVALID_TYPE', 'options.every'],
    [{ count: 1, every: { value: 0, unit: 'day' } }, 'OUT_OF_RANGE', 'options.every.value'],
    [{ count: 1, every: { value: 1, unit: 'quarter' } }, 'OUT_OF_RANGE', 'options.every.unit'],
    [{ count: 1, every: { months: 1 } }, 'UNKNOWN_OPTION', 'options.every.months'],
    [{ count: 1, rollDay: 32 }, 'OUT_OF_RANGE', 'options.rollDay'],
    [{ count: 1, rollDay: 'imm' }, 'INVALID_TYPE', 'options.rollDay'],
    [{ count: 1, rollDay: 5, every: { value: 1, unit: 'week' } }, 'CONFLICTING_OPTIONS', 'options.rollDay'],
    [{ count: 1, rollDay: 5, endOfMonth: true }, 'CONFLICTING_OPTIONS', 'options.rollDay'],
    [{ count: 1, every: { value: 2, unit: 'week' }, endOfMonth: true }, 'CONFLICTING_OPTIONS', 'options.endOfMonth'],
    [{ count: 1, endOfMonth: 'yes' }, 'INVALID_TYPE', 'options.endOfMonth'],
    [{ count: 1, firstStub: 'tiny' }, 'OUT_OF_RANGE', 'options.firstStub'],
    [{ count: 1, lastStub: null }, 'OUT_OF_RANGE', 'options.lastStub'],
    [{ until: '2025-01-01', firstStub: 'short', lastStub: 'long' }, 'CONFLICTING_OPTIONS', 'options.lastStub'],
    [{ until: '2025-01-01', firstStub: 'short', firstEnd: '2024-03-01' }, 'CONFLICTING_OPTIONS', 'options.firstEnd'],
    [{ count: 1, businessDays: { calendar } }, 'OUT_OF_RANGE', 'options.businessDays.rule'],
    [{ count: 1, businessDays: { rule: 'following' } }, 'INVALID_TYPE', 'options.businessDays.calendar'],
    [
      { count: 1, businessDays: { calendar, rule: 'following', adjustsPeriods: 1 } },
      'INVALID_TYPE',
      'options.businessDays.adjustsPeriods',
    ],
    [{ count: 1, to: 1 }, 'UNKNOWN_OPTION', 'options.to'],
  ])('%o: %s', (options, code, path) => {
    // @ts-expect-error callers without types
    expect(thrown(() => scheduleTerms({ from, every: month, ...options }))).toMatchObject({ code, path })
  })

  it('are no options at all', () => {
    // @ts-expect-error a caller without types
    expect(thrown(() => scheduleTerms())).toMatchObject({ code: 'INVALID_TYPE', path: 'options' })
  })
})
