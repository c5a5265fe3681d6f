import { describe, expect, it } from 'vitest'
import { columnsOf, NO_DAY } from '../../../src/records/index.js'
import { thrown } from '../../errors/thrown.js'

const RECORDS = [
  { facility: 'F-1', date: '2024-01-31', amount: 500, recordedOn: new Date('2024-02-01') },
  { facility: 'F-2', date: '20240201', amount: 0, currency: 'EUR' },
]

describe('columnsOf', () => {
  it('gives numbers, days and the rest, and no column of nothing', () => {
    expect(columnsOf('payments', RECORDS)).toStrictEqual({
      facility: ['F-1', 'F-2'],
      date: Int32Array.of(19753, 19754),
      amount: Float64Array.of(500, 0),
      currency: [undefined, 'EUR'],
      recordedOn: Int32Array.of(19754, NO_DAY),
    })
  })

  it('marks a number that is not there', () => {
    const [order] = [{ client: 'C', date: '2024-01-31' }]
    expect(columnsOf('orders', [{ ...order, amount: -5 }, order]).amount).toStrictEqual(Float64Array.of(-5, Number.NaN))
    expect(columnsOf('orders', [order])).not.toHaveProperty('amount')
  })

  it('gives columns back as they are', () => {
    const columns = columnsOf('payments', RECORDS)
    expect(columnsOf('payments', columns)).toBe(columns)
  })

  it('has the columns that must be there even of no record', () => {
    expect(columnsOf('payments', [])).toStrictEqual({
      facility: [],
      date: new Int32Array(0),
      amount: new Float64Array(0),
    })
  })

  it('refuses what is wrong, as often as it is', () => {
    const wrong = RECORDS.map(record => ({ ...record, amount: -1 }))
    expect(thrown(() => columnsOf('payments', wrong))).toMatchObject({
      code: 'OUT_OF_RANGE',
      path: 'payments[0].amount',
      issueCount: 2,
    })
    // @ts-expect-error a table that is not large
    expect(thrown(() => columnsOf('groups', []))).toMatchObject({ code: 'OUT_OF_RANGE', path: 'table' })
  })
})
