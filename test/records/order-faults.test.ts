import { describe, expect, it } from 'vitest'
import { clientIssue, missingAmountIssue, orderFaults, rowIssue } from '../../src/records/order-faults.js'

const good = { client: 'ann', date: '2024-01-01', day: 19_723, amount: 5, currency: 'EUR' }
const faults = (cells: object, refunds: 'error' | 'net' = 'error') =>
  orderFaults({ ...good, ...cells }, { refunds, currency: 'EUR' }, field => `orders[3].${field}`).map(
    ({ code, path }) => [code, path],
  )

describe('orderFaults', () => {
  it('finds none in a good order', () => {
    expect(faults({})).toEqual([])
    expect(faults({ client: 0, amount: 0, currency: undefined })).toEqual([])
    expect(faults({ amount: undefined })).toEqual([])
    expect(faults({ amount: -5 }, 'net')).toEqual([])
  })

  it.each([
    [{ client: '' }, 'INVALID_CLIENT', 'orders[3].client'],
    [{ client: undefined }, 'INVALID_CLIENT', 'orders[3].client'],
    [{ client: Number.NaN }, 'INVALID_CLIENT', 'orders[3].client'],
    [{ date: 'soon', day: undefined }, 'INVALID_DATE', 'orders[3].date'],
    [{ amount: Number.NaN }, 'INVALID_AMOUNT', 'orders[3].amount'],
    [{ amount: Number.POSITIVE_INFINITY }, 'INVALID_AMOUNT', 'orders[3].amount'],
    [{ amount: null }, 'INVALID_AMOUNT', 'orders[3].amount'],
    [{ amount: '5' }, 'INVALID_AMOUNT', 'orders[3].amount'],
    [{ amount: 1e301 }, 'INVALID_AMOUNT', 'orders[3].amount'],
    [{ amount: -5 }, 'REFUND_WITHOUT_POLICY', 'orders[3].amount'],
    [{ currency: 'euro' }, 'INVALID_TYPE', 'orders[3].currency'],
    [{ currency: 'USD' }, 'MIXED_CURRENCIES', 'orders[3].currency'],
  ])('finds %j', (cells, code, path) => {
    expect(faults(cells)).toEqual([[code, path]])
  })

  it('finds all at once', () => {
    expect(faults({ client: '', day: undefined, amount: -1, currency: 'USD' }).length).toBe(4)
  })
})

describe('other faults', () => {
  it('name what came', () => {
    expect(clientIssue('', 'columns.ids[2]').received).toBe('""')
    expect(missingAmountIssue('orders[0].amount')).toMatchObject({ code: 'MISSING_VALUE', received: 'undefined' })
    expect(rowIssue(7, 'orders[0]')).toMatchObject({ code: 'INVALID_TYPE', received: '7' })
  })
})
