import { describe, expect, it } from 'vitest'
import { gammaGamma } from '../../src/lifetime/index.js'
import { spendColumns, spendOf } from '../../src/lifetime/spend-histories.js'
import { customerBase, customerBaseFromPatterns } from '../../src/records/index.js'
import { spendBase } from './gamma-gamma/bases.js'

const params = { p: 6.25, q: 3.74, gamma: 15.44 }
const model = gammaGamma.fromParams(params)

describe('the spend of one client', () => {
  it('is a column of one', () => {
    expect(spendOf(model, { spendOrders: 3, meanSpend: 20 })).toEqual({
      spendOrders: Float64Array.of(3),
      meanSpend: Float64Array.of(20),
    })
    expect(spendOf(model, { spendOrders: 0, meanSpend: 0 }).meanSpend).toEqual(Float64Array.of(0))
  })

  it.each([
    [
      { spendOrders: 1.5, meanSpend: 1 },
      'client.spendOrders: expected a whole number from 0 to 2147483647, received 1.5 [OUT_OF_RANGE]',
    ],
    [
      { spendOrders: -1, meanSpend: 1 },
      'client.spendOrders: expected a whole number from 0 to 2147483647, received -1',
    ],
    [{ spendOrders: 2 ** 31, meanSpend: 1 }, 'client.spendOrders: expected a whole number from 0 to 2147483647'],
    [{ spendOrders: 1, meanSpend: -1 }, 'client.meanSpend: expected a number >= 0, received -1 [OUT_OF_RANGE]'],
    [
      { spendOrders: 1, meanSpend: Number.NaN },
      'client.meanSpend: expected a finite number, received NaN [OUT_OF_RANGE]',
    ],
    [
      { spendOrders: 0, meanSpend: 1 },
      'client.meanSpend: expected 0, as no order counts, received 1 [INCONSISTENT_HISTORY]',
    ],
    [
      { spendOrders: 2, meanSpend: 0 },
      'client.meanSpend: expected above 0, as orders count, received 0 [INCONSISTENT_HISTORY]',
    ],
  ])('refuses %o', (client, message) => {
    expect(() => spendOf(model, client)).toThrow(message)
  })
})

describe('the spend of a base', () => {
  const orders = (currency?: string) =>
    customerBase(
      [
        { client: 'ann', date: '2024-01-01', amount: 20, currency },
        { client: 'ann', date: '2024-01-15', amount: 30, currency },
      ],
      { observedUntil: '2024-01-29' },
    )

  it('is its columns', () => {
    const base = spendBase([2, 0], [20, 0])
    expect(spendColumns(base)).toEqual({ spendOrders: Float64Array.of(2, 0), meanSpend: Float64Array.of(20, 0) })
    expect(spendOf(model, base)).toEqual(spendColumns(base))
  })

  it('is missing where the base has no amounts', () => {
    const base = customerBaseFromPatterns(
      { frequency: [1], recency: [1], age: [2], weight: [5] },
      { timeUnit: 'week', observedUntil: '2024-06-30' },
    )
    expect(() => spendColumns(base)).toThrow(
      'base.spendOrders: expected a column, received undefined. ' +
        'Build the base from orders with amounts, or with the columns meanSpend and spendOrders [MISSING_VALUE]',
    )
    const { meanSpend: _, ...rest } = spendBase([1], [1])
    expect(() => spendColumns(rest)).toThrow('base.meanSpend: expected a column')
  })

  it('is refused where it went through JSON', () => {
    const lost = { ...spendBase([1], [1]), spendOrders: JSON.parse('{"0":1}') }
    expect(() => spendColumns(lost)).toThrow(
      'base.spendOrders: expected a Float64Array, received an object with keys 0. ' +
        'Pass bases on with structuredClone, or baseToJson and baseFromJson: JSON.stringify loses typed arrays [INVALID_TYPE]',
    )
  })

  it('is refused where columns are of another length than the base', () => {
    const torn = { ...spendBase([1, 2], [1, 2]), meanSpend: Float64Array.of(1) }
    expect(() => spendColumns(torn)).toThrow(
      'base.meanSpend: expected 2 values, received Float64Array of 8 bytes [LENGTH_MISMATCH]',
    )
  })

  it('must be in the currency of the model, where both have one', () => {
    const inDollars = gammaGamma.fromParams(params, { currency: 'USD' })
    expect(() => spendOf(inDollars, orders('EUR'))).toThrow(
      "base.currency: expected 'USD', the model's currency, received \"EUR\". " +
        "Convert the amounts to the model's currency, or fit a model to these [CURRENCY_MISMATCH]",
    )
    expect(spendOf(inDollars, orders('USD')).meanSpend).toEqual(Float64Array.of(30))
    expect(spendOf(inDollars, orders()).meanSpend).toEqual(Float64Array.of(30))
    expect(spendOf(model, orders('EUR')).meanSpend).toEqual(Float64Array.of(30))
  })
})
