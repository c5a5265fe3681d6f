import { describe, expect, it } from 'vitest'
import type { NamedColumns } from '../../src/node/order-columns.js'
import { placesOf } from '../../src/node/order-columns.js'

const places = (header: string, named: NamedColumns = {}) =>
  placesOf({ file: 'a.csv', names: header.split(','), line: 1 }, named)

describe('a guess', () => {
  it.each([
    ['client,date,amount', { client: 0, date: 1, amount: 2 }],
    ['Order Date,CUSTOMER_ID,Order.Amount,Currency', { client: 1, date: 0, amount: 2, currency: 3 }],
    ['id,date,price', { client: 0, date: 1, amount: 2 }],
    ['id,customer,date', { client: 1, date: 2 }],
    ['date,cust,currency', { client: 1, date: 0 }],
    ['客户编号,下单日期,金额', { client: 0, date: 1, amount: 2 }],
  ])('reads %s', (header, expected) => {
    expect(places(header)).toEqual(expected)
  })

  it.each([
    'master_id,sample_id,date,cds,amount',
    'client,customer,date',
    'client,client,date',
    'order_id,email,date',
    'client,shipped_on,amount',
    'client,order_date,date',
    'client,date,price,total',
    'name,when',
    '7,2024-01-01,12.5',
  ])('is not made for %s', header => {
    expect(() => places(header)).toThrowErrorMatchingSnapshot()
  })
})

describe('a name', () => {
  it('goes before every guess', () => {
    expect(places('client,customer,date,a,b', { client: 'customer', amount: 'b' })).toEqual({
      client: 1,
      date: 2,
      amount: 4,
    })
    expect(places('client,date,price,total', { amount: false })).toEqual({ client: 0, date: 1 })
  })

  it('need not match in capitals, but does where it can', () => {
    expect(places('Client ID,date', { client: 'client id' }).client).toBe(0)
    expect(places('ID,id,date', { client: 'id' }).client).toBe(1)
    expect(() => places('ID,Id,date', { client: 'id' })).toThrow('COLUMN_AMBIGUOUS')
  })

  it('is that of one thing only', () => {
    expect(() => places('client,date,amount', { client: 'date' })).toThrowErrorMatchingInlineSnapshot(
      `[ClienteleError: a.csv:1, options.date: expected a column of its own for the date, received the column 'date', which is the client [CONFLICTING_OPTIONS]]`,
    )
    expect(() => places('client,date,amount', { amount: 'client' })).toThrow('[CONFLICTING_OPTIONS]')
  })

  it('must be there', () => {
    expect(() => places('client,date', { client: 'buyer' })).toThrowErrorMatchingInlineSnapshot(
      `[ClienteleError: a.csv:1, options.client: expected one of 'client', 'date', received 'buyer' [COLUMN_NOT_FOUND]]`,
    )
  })
})
