import { expect, it } from 'vitest'
import type { RowPlan } from '../../src/node/order-rows.js'
import { orderRows } from '../../src/node/order-rows.js'

const PLAN: RowPlan = {
  file: 'a.csv',
  header: ['who', 'when', 'much', 'money'],
  delimiter: ',',
  places: { client: 0, date: 1, amount: 2, currency: 3 },
  refunds: 'error',
}

const block = (...rows: string[]) => ({ rows: rows.map(row => row.split(',')), lines: rows.map((_, i) => i + 2) })

it('turns cells into columns', () => {
  const reader = orderRows(PLAN)
  expect(reader.read(block('ann,1970-01-02,5,EUR', 'bob,1970-01-03,0,'))).toEqual({
    client: ['ann', 'bob'],
    date: Int32Array.of(1, 2),
    amount: Float64Array.of(5, 0),
    currency: ['EUR', undefined],
  })
  expect(reader.rows).toBe(2)
  expect(() => reader.throwIfAny()).not.toThrow()
})

it('reads no column that is not there', () => {
  const reader = orderRows({ ...PLAN, places: { client: 0, date: 1 } })
  expect(reader.read(block('ann,1970-01-02,x,y'))).toEqual({ client: ['ann'], date: Int32Array.of(1) })
})

it('takes negative amounts once somebody said what they mean', () => {
  expect(orderRows({ ...PLAN, refunds: 'net' }).read(block('ann,1970-01-02,-5,EUR'))?.amount).toEqual(
    Float64Array.of(-5),
  )
})

it('refuses a point that may separate thousands, among semicolons only', () => {
  const unclear = block('ann,1970-01-02,1.234,EUR', 'ann,1970-01-03,1234.567,EUR')
  expect(orderRows(PLAN).read(unclear)?.amount).toEqual(Float64Array.of(1.234, 1234.567))
  const reader = orderRows({ ...PLAN, delimiter: ';' })
  expect(reader.read(unclear)).toBe(undefined)
  expect(() => reader.throwIfAny()).toThrowErrorMatchingInlineSnapshot(
    `[ClienteleError: a.csv:2, column 'much': expected an amount as 1234.56, received "1.234". Among semicolons a point may separate thousands or decimals. Write 1234 or 1.2340 [INVALID_AMOUNT]]`,
  )
})

it('keeps every fault with its line, row by row', () => {
  const reader = orderRows(PLAN)
  expect(reader.read(block(' ,03/04/2024,1 000,eur', 'ann,,,EUR'))).toBe(undefined)
  expect(reader.read({ rows: [['bob', '1970-01-02', '-5', 'USD']], lines: [17] })).toBe(undefined)
  expect(() => reader.throwIfAny()).toThrowErrorMatchingInlineSnapshot(`
    [ClienteleError: a.csv:2, column 'who': expected a client, received " " [INVALID_CLIENT] (8 faults in all)
      a.csv:2, column 'when': expected a date as YYYY-MM-DD, received "03/04/2024". Is 03 the day or the month? Write dates as YYYY-MM-DD [INVALID_DATE]
      a.csv:2, column 'much': expected an amount as 1234.56, received "1 000". Leave out what separates thousands, and use a decimal point. Write amounts as 1234.56 [INVALID_AMOUNT]
      a.csv:2, column 'money': expected a code as EUR, received "eur" [INVALID_TYPE]
      a.csv:3, column 'when': expected a date as YYYY-MM-DD, received "" [MISSING_VALUE]
      a.csv:3, column 'much': expected an amount as 1234.56, received "" [MISSING_VALUE]
      a.csv:17, column 'much': expected an amount >= 0, received "-5". A negative amount is a refund. Take it off the order before it, { refunds: 'net' }, or leave it out, { refunds: 'drop' } [REFUND_WITHOUT_POLICY]
      a.csv:17, column 'money': expected EUR, as above, received "USD". Convert all amounts to one currency first [MIXED_CURRENCIES]]
  `)
})
