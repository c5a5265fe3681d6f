import { describe, expect, it } from 'vitest'
import {
  expectSameUnit,
  regularHistoriesOf,
  regularHistoryOf,
} from '../../../src/lifetime/pareto-ggg/regular-histories.js'
import { customerBaseFromSummary } from '../../../src/records/index.js'
import { smallBase } from './fixtures.js'

const columns = { frequency: [0, 0, 1, 2, 2, 2], recency: [0, 0, 5, 8, 8, 8], age: [20, 20, 20, 20, 20, 20] }
const options = { timeUnit: 'week', observedUntil: '2024-06-30' } as const

describe('regular histories', () => {
  it('are shared by clients whose times between purchases tell the same', () => {
    const logIntervals = [0, 0, Math.log(5), 2.7, 2.7, 1]
    const { rows, weight, ofClient } = regularHistoriesOf(
      customerBaseFromSummary({ ...columns, logIntervals }, options),
    )
    expect(rows.length).toBe(4)
    expect(Array.from(weight)).toEqual([2, 1, 2, 1])
    expect(Array.from(ofClient)).toEqual([0, 0, 1, 2, 2, 3])
    expect(rows[3]).toEqual({ frequency: 2, recency: 8, age: 20, logIntervals: 1 })
  })

  it('know the only interval of who came back once', () => {
    const once = { frequency: [0, 1], recency: [0, 5], age: [20, 20] }
    expect(regularHistoriesOf(customerBaseFromSummary(once, options)).rows[1]?.logIntervals).toBeCloseTo(
      Math.log(5),
      12,
    )
    expect(regularHistoryOf({ frequency: 1, recency: 5, age: 20 }).logIntervals).toBe(Math.log(5))
    expect(regularHistoryOf({ frequency: 0, recency: 0, age: 20 }).logIntervals).toBe(0)
  })

  it('refuse to guess how regular a client is', () => {
    expect(() => regularHistoriesOf(smallBase([]))).toThrow(expect.objectContaining({ code: 'MISSING_VALUE' }))
    expect(() => regularHistoryOf({ frequency: 2, recency: 5, age: 20 })).toThrow(
      expect.objectContaining({ code: 'MISSING_VALUE', path: 'client.logIntervals' }),
    )
  })

  it('refuse logarithms no intervals can have', () => {
    const impossible = { frequency: 2, recency: 5, age: 20, logIntervals: 3 }
    expect(() => regularHistoryOf(impossible)).toThrow(expect.objectContaining({ code: 'INCONSISTENT_HISTORY' }))
    expect(() => regularHistoryOf({ frequency: 2, recency: 0, age: 20, logIntervals: 0 })).toThrow(
      expect.objectContaining({ code: 'INCONSISTENT_HISTORY', path: 'client.recency' }),
    )
  })

  it('are in the unit of the model', () => {
    expect(() => expectSameUnit('day', smallBase())).toThrow(expect.objectContaining({ code: 'UNIT_MISMATCH' }))
    expect(() => expectSameUnit('week', smallBase())).not.toThrow()
  })
})
