import { describe, expect, it } from 'vitest'
import { logNormalSpend } from '../../../src/lifetime/index.js'
import { logMomentsOf, logSpendMoments, logSpendOf } from '../../../src/lifetime/log-normal-spend/log-spend-columns.js'
import { customerBase } from '../../../src/records/index.js'
import { amountBase, CDNOW_LIKE } from './bases.js'

const model = logNormalSpend.fromParams(CDNOW_LIKE, { currency: 'EUR' })
const orders = [
  { client: 'ann', date: '2024-01-01', amount: 20 },
  { client: 'ann', date: '2024-01-15', amount: 30 },
]

describe('the spend of a base', () => {
  it('is its moments', () => {
    const base = amountBase([[20, 30], []])
    const expected = { spendOrders: Float64Array.of(2, 0), ...base.logSpend }
    expect(logSpendMoments(base)).toEqual(expected)
    expect(logSpendOf(model, base)).toEqual(expected)
    expect(logMomentsOf(model, base)).toEqual(expected)
  })

  it('must have been kept', () => {
    const ask = () => logSpendMoments(customerBase(orders))
    expect(ask).toThrow(
      'base.logSpend.mean: expected a column, received undefined. ' +
        "Build the base with { keep: ['logSpend'] }, from orders with amounts [MISSING_VALUE]",
    )
    expect(() => logSpendMoments(customerBase([{ client: 1, date: '2024-01-01' }], { keep: ['logSpend'] }))).toThrow(
      'base.spendOrders: expected a column',
    )
  })

  it('must be in the currency of the model', () => {
    const base = customerBase(
      orders.map(order => ({ ...order, currency: 'USD' })),
      { keep: ['logSpend'] },
    )
    expect(() => logSpendOf(model, base)).toThrow(expect.objectContaining({ code: 'CURRENCY_MISMATCH' }))
    expect(() => logMomentsOf(model, base)).toThrow(expect.objectContaining({ code: 'CURRENCY_MISMATCH' }))
  })
})

describe('the spend of one client', () => {
  it('is a column of one', () => {
    const client = { spendOrders: 2, meanLogSpend: 3, logSpendSquares: 0.5 }
    expect(logSpendOf(model, client)).toEqual({ spendOrders: Float64Array.of(2), mean: Float64Array.of(3) })
    expect(logMomentsOf(model, client).squares).toEqual(Float64Array.of(0.5))
    expect(logMomentsOf(model, { spendOrders: 1, meanLogSpend: 3 }).squares).toEqual(Float64Array.of(0))
  })

  it.each([
    [{ spendOrders: 1.5, meanLogSpend: 3 }, 'OUT_OF_RANGE', 'client.spendOrders'],
    [{ spendOrders: 1, meanSpend: 3 }, 'INVALID_TYPE', 'client.meanLogSpend'],
    [{ spendOrders: 1, meanLogSpend: 692 }, 'OUT_OF_RANGE', 'client.meanLogSpend'],
    [{ spendOrders: 1, meanLogSpend: -746 }, 'OUT_OF_RANGE', 'client.meanLogSpend'],
    [{ spendOrders: 0, meanLogSpend: 3 }, 'INCONSISTENT_HISTORY', 'client.meanLogSpend'],
    [{ spendOrders: 2, meanLogSpend: 3 }, 'MISSING_VALUE', 'client.logSpendSquares'],
    [{ spendOrders: 2, meanLogSpend: 3, logSpendSquares: -1 }, 'OUT_OF_RANGE', 'client.logSpendSquares'],
    [{ spendOrders: 1, meanLogSpend: 3, logSpendSquares: 1 }, 'INCONSISTENT_HISTORY', 'client.logSpendSquares'],
    [{ spendOrders: 2, meanLogSpend: 3, logSpendSquares: 2 * 718 ** 2 + 1 }, 'OUT_OF_RANGE', 'client.logSpendSquares'],
  ])('is refused as %j', (client, code, path) => {
    expect(() => Reflect.apply(logMomentsOf, undefined, [model, client])).toThrow(
      expect.objectContaining({ code, path }),
    )
  })
})
