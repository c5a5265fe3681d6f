import { describe, expect, it } from 'vitest'
import { amountOn, dayWithin, expectMoney, expectName, stairOf } from '../../../src/lifetime/relationship/dated.js'
import { dayNumber } from '../../../src/money/index.js'
import { thrown } from '../../errors/thrown.js'

const days = { start: dayNumber('2025-01-01'), last: 100 }

describe('dayWithin', () => {
  it('counts days from the start, both ends among them', () => {
    expect(['2025-01-01', '2025-01-02', '2025-04-11'].map(date => dayWithin(date, days, 'date'))).toEqual([0, 1, 100])
  })

  it.each(['2024-12-31', '2025-04-12'])('refuses %s', date => {
    expect(thrown(() => dayWithin(date, days, 'terms.margins[3].date')).message).toBe(
      `terms.margins[3].date: expected a date from 2025-01-01 to 2025-04-11, received "${date}". The days that count run from valuationDate to until, or to the certain ending [OUT_OF_RANGE]`,
    )
  })
})

describe('expectMoney and expectName', () => {
  it('take what can be counted, and what says something', () => {
    expect(expectMoney(-1e60, 'amount')).toBe(-1e60)
    expect(expectMoney(0, 'amount', 0)).toBe(0)
    expect(expectName('fees', 'source')).toBe('fees')
  })

  it('refuse the rest', () => {
    expect(thrown(() => expectMoney(-1, 'amount', 0)).message).toBe(
      'amount: expected an amount from 0 to 1e+60, received -1 [OUT_OF_RANGE]',
    )
    expect(thrown(() => expectMoney('1', 'amount'))).toMatchObject({ code: 'INVALID_TYPE', path: 'amount' })
    expect(thrown(() => expectName('  ', 'source')).message).toBe(
      'source: expected a name, received "  " [OUT_OF_RANGE]',
    )
  })
})

describe('stairOf', () => {
  it('keeps the last amount until the start, and those until the last day', () => {
    const stair = stairOf(
      [
        { date: '2024-01-01', amount: 9 },
        { date: '2024-12-31', amount: 8 },
        { date: '2025-01-11', amount: 7 },
        { date: '2025-04-11', amount: 6 },
        { date: '2025-04-12', amount: 5 },
      ],
      days,
      'capital',
    )
    expect(stair).toEqual({ days: [0, 10, 100], amounts: [8, 7, 6] })
    expect([0, 9.99, 10, 99, 100, 101].map(day => amountOn(stair, day))).toEqual([8, 8, 7, 7, 6, 6])
  })

  it.each([
    [[], 'EMPTY_INPUT', 'capital'],
    [[{ date: '2025-01-02', amount: 1 }], 'OUT_OF_RANGE', 'capital[0].date'],
    [
      [
        { date: '2025-01-01', amount: 1 },
        { date: '2025-01-01', amount: 2 },
      ],
      'OUT_OF_RANGE',
      'capital[1].date',
    ],
    [[{ date: '2025-01-01', amount: -1 }], 'OUT_OF_RANGE', 'capital[0].amount'],
    [[{ date: '2025-01-01', amount: 1, day: 3 }], 'UNKNOWN_OPTION', 'capital[0].day'],
  ])('refuses %j', (steps, code, path) => {
    expect(thrown(() => stairOf(steps, days, 'capital', 0))).toMatchObject({ code, path })
  })
})
