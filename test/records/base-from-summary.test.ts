import { describe, expect, it } from 'vitest'
import type { SummaryColumns } from '../../src/records/index.js'
import { customerBaseFromPatterns, customerBaseFromSummary } from '../../src/records/index.js'

const options = { timeUnit: 'week', observedUntil: '1997-09-30' } as const
const columns = { frequency: [2, 1, 0], recency: [30.4285714285714, 1.71428571428571, 0], age: [272 / 7, 272 / 7, 5] }

describe('customerBaseFromSummary', () => {
  it('takes columns over, in exact days', () => {
    const base = customerBaseFromSummary(columns, options)
    expect(base).toMatchObject({ size: 3, observedUntil: 10_134, timeUnit: 'week', dropped: [], warnings: [] })
    expect(base.ids).toEqual(Int32Array.of(0, 1, 2))
    expect(Array.from(base.recency)).toEqual([213 / 7, 12 / 7, 0])
    expect(Array.from(base.patterns.ofClient)).toEqual([2, 1, 0])
    expect('meanSpend' in base).toBe(false)
  })

  it('is no view of the columns', () => {
    const frequency = Float64Array.of(1)
    const base = customerBaseFromSummary({ frequency, recency: [1], age: [1] }, options)
    frequency[0] = 9
    expect(base.frequency[0]).toBe(1)
  })

  it('averages spend over repeat purchases unless told otherwise', () => {
    const spend = { ...columns, meanSpend: [22.35, 0, 0] }
    expect(Array.from(customerBaseFromSummary(spend, options).spendOrders ?? [])).toEqual([2, 0, 0])
    const told = { ...columns, meanSpend: [22.35, 0, 9], spendOrders: [3, 0, 1] }
    expect(Array.from(customerBaseFromSummary(told, options).spendOrders ?? [])).toEqual([3, 0, 1])
  })

  it('takes the logarithms of times and amounts over', () => {
    const logSpend = { mean: [3, 0, 0], squares: [0.5, 0, 0] }
    const kept = { ...columns, meanSpend: [22.35, 0, 0], logIntervals: [5.4, Math.log(columns.recency[1] ?? 0), 0] }
    const base = customerBaseFromSummary({ ...kept, logSpend }, options)
    expect(base.logIntervals).toEqual(Float64Array.from(kept.logIntervals))
    expect(base.logSpend).toEqual({ mean: Float64Array.of(3, 0, 0), squares: Float64Array.of(0.5, 0, 0) })
  })

  it.each<[string, Partial<SummaryColumns>, string, string]>([
    [
      'times farther apart than they can be',
      { logIntervals: [5.5, 0, 0] },
      'INCONSISTENT_HISTORY',
      'columns.logIntervals[0]',
    ],
    [
      'logarithms of amounts without amounts',
      { logSpend: { mean: [], squares: [] } },
      'MISSING_VALUE',
      'columns.meanSpend',
    ],
    ['too few logarithms', { logIntervals: [1, 0] }, 'LENGTH_MISMATCH', 'columns.logIntervals'],
    ['an id twice', { ids: ['a', 'b', 'a'] }, 'DUPLICATE_CLIENT', 'columns.ids[2]'],
    ['an empty id', { ids: ['a', '', 'b'] }, 'INVALID_CLIENT', 'columns.ids[1]'],
    ['too few ids', { ids: [1, 2] }, 'LENGTH_MISMATCH', 'columns.ids'],
    ['spend below 0', { meanSpend: [1, -1, 0] }, 'OUT_OF_RANGE', 'columns.meanSpend[1]'],
    ['spend without an order', { meanSpend: [1, 1, 1] }, 'INCONSISTENT_HISTORY', 'columns.meanSpend[2]'],
    [
      'orders without spend',
      { meanSpend: [1, 0, 0], spendOrders: [1, 1, 0] },
      'INCONSISTENT_HISTORY',
      'columns.meanSpend[1]',
    ],
    ['a broken count', { meanSpend: [1, 1, 0], spendOrders: [1, 0.5, 0] }, 'OUT_OF_RANGE', 'columns.spendOrders[1]'],
    ['a count of nothing', { spendOrders: [1, 0, 0] }, 'MISSING_VALUE', 'columns.meanSpend'],
  ])('refuses %s', (_, more, code, path) => {
    expect(() => customerBaseFromSummary({ ...columns, ...more }, options)).toThrow(
      expect.objectContaining({ code, path }),
    )
  })

  it('counts faults of ids after an earlier one', () => {
    expect(() => customerBaseFromSummary({ ...columns, ids: ['', 'b', 'b'] }, options)).toThrow(
      expect.objectContaining({ issueCount: 2 }),
    )
  })

  it('needs to know the unit and the end of observation', () => {
    expect(() => customerBaseFromSummary(columns, JSON.parse('{"timeUnit": "week"}'))).toThrow('options.observedUntil')
    expect(() => customerBaseFromSummary(columns, JSON.parse('{"observedUntil": "2024-01-01"}'))).toThrow(
      'options.timeUnit',
    )
    expect(() => customerBaseFromSummary(columns, { ...options, ...{ unit: 'day' } })).toThrow('[UNKNOWN_OPTION]')
  })
})

describe('customerBaseFromPatterns', () => {
  it('keeps rows and adds weights of equal ones', () => {
    const base = customerBaseFromPatterns(
      { frequency: [1, 0, 1], recency: [2, 0, 2], age: [4, 4, 4], weight: [1.5, 7, 2] },
      options,
    )
    expect(base.size).toBe(3)
    expect(Array.from(base.patterns.weight)).toEqual([7, 3.5])
    expect(Array.from(base.patterns.ofClient)).toEqual([1, 0, 1])
  })

  it.each([0, -1, Number.NaN, Number.POSITIVE_INFINITY])('refuses a weight of %d', weight => {
    const one = { frequency: [0], recency: [0], age: [1], weight: [weight] }
    expect(() => customerBaseFromPatterns(one, options)).toThrow(
      expect.objectContaining({ code: 'OUT_OF_RANGE', path: 'columns.weight[0]' }),
    )
  })
})
