import { describe, expect, it } from 'vitest'
import { checkOrders } from '../../src/records/check-orders.js'

const bad = Array.from({ length: 1200 }, () => ({ client: 'a', date: 'never' }))

describe('checkOrders', () => {
  it('is empty for a good log', () => {
    expect(checkOrders([{ client: 'a', date: '2024-01-01', amount: 1 }])).toEqual([])
    expect(checkOrders([{ client: 'a', date: '2024-01-01', amount: -1 }], { refunds: 'net' })).toEqual([])
  })

  it('returns the first thousand, or as many as asked for', () => {
    expect(checkOrders(bad).length).toBe(1000)
    expect(checkOrders(bad, { limit: 2 }).map(({ path }) => path)).toEqual(['orders[0].date', 'orders[1].date'])
    expect(checkOrders(bad, { limit: 5000 }).length).toBe(1200)
  })

  it('returns what is wrong with the log as a whole', () => {
    expect(checkOrders([]).map(({ code }) => code)).toEqual(['EMPTY_INPUT'])
    expect(checkOrders({ client: ['a'], date: [] }).map(({ code }) => code)).toEqual(['LENGTH_MISMATCH'])
    expect(checkOrders(JSON.parse('7')).map(({ code }) => code)).toEqual(['INVALID_TYPE'])
  })

  it('throws for options, and lets errors of the rows themselves pass', () => {
    expect(() => checkOrders([], { limit: 0 })).toThrow('options.limit')
    expect(() => checkOrders([], JSON.parse('{"refund": "net"}'))).toThrow('[UNKNOWN_OPTION]')
    const broken = (function* () {
      yield { client: 'a', date: '2024-01-01' }
      throw new RangeError('the file ended')
    })()
    expect(() => checkOrders(broken)).toThrow(RangeError)
  })
})
