import { describe, expect, it } from 'vitest'
import { orderSchema } from '../../src/records/order-schema.js'

const good = { client: 'ann', date: '2024-01-01' }

describe('orderSchema', () => {
  it.each([
    [good],
    [{ ...good, client: 0, amount: -3, currency: 'CNY' }],
    [{ ...good, date: { year: 2024, month: 2, day: 29 }, amount: undefined }],
    [{ ...good, date: new Date(0) }],
  ])('takes %j', order => {
    expect(orderSchema.safeParse(order).success).toBe(true)
  })

  it.each([
    [{ client: 'ann' }, ['date']],
    [{ ...good, client: '' }, ['client']],
    [{ ...good, client: Number.NaN }, ['client']],
    [{ ...good, date: '2023-02-29' }, ['date']],
    [{ ...good, amount: Number.POSITIVE_INFINITY }, ['amount']],
    [{ ...good, amount: '5' }, ['amount']],
    [{ ...good, currency: 'eur' }, ['currency']],
  ])('refuses %j and says where', (order, path) => {
    expect(orderSchema.safeParse(order).error?.issues[0]?.path).toEqual(path)
  })
})
