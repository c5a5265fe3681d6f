import { describe, expect, it } from 'vitest'
import { TIME_UNITS } from '../../../src/money/index.js'
import type { Order } from '../../../src/records/index.js'
import { customerBase, customerBaseFromSummary } from '../../../src/records/index.js'
import { leavesFirstOut, measuresOfBase } from '../../../src/segmentation/rfm/measures-of-base.js'
import { thrown } from '../../errors/thrown.js'

const orders: readonly Order[] = [
  { client: 'often', date: '2024-01-01', amount: 0.1 },
  { client: 'often', date: '2024-02-10', amount: 0.2 },
  { client: 'often', date: '2024-03-31', amount: 99.7 },
  { client: 'once', date: '2024-03-01', amount: 100 },
  { client: 'free', date: '2024-04-01', amount: 0 },
]
const until = { observedUntil: '2024-04-30' } as const

describe('measuresOfBase', () => {
  it.each(TIME_UNITS)('are whole days, all purchases and all money in %ss too', timeUnit => {
    const base = customerBase(orders, { ...until, timeUnit, spend: 'all-orders' })
    const { size, recencyDays, purchases, spend, monetary } = measuresOfBase(base, 'total-spend')
    expect(size).toBe(3)
    expect(Array.from(recencyDays)).toEqual([30, 60, 29])
    expect(Array.from(purchases)).toEqual([3, 1, 1])
    expect(Array.from(spend)).toEqual([100, 100, 0])
    expect(monetary).toBe(spend)
  })

  it('are per purchase with an amount on request', () => {
    const base = customerBase(orders, { ...until, spend: 'all-orders' })
    const { spend, monetary } = measuresOfBase(base, 'mean-spend')
    expect(Array.from(monetary)).toEqual([33.33333333333, 100, 0])
    expect(Array.from(spend)).toEqual([100, 100, 0])
  })

  it('leave the first purchase out of money where the base does', () => {
    const { spend } = measuresOfBase(customerBase(orders, until), 'total-spend')
    expect(Array.from(spend)).toEqual([99.9, 0, 0])
  })

  it('are equal days where a summary in weeks has equal differences', () => {
    // 38.86 - 30.43 and 20.43 - 12 differ in their last digits.
    const columns = { frequency: [2, 3], recency: [30.43, 12], age: [38.86, 20.43], meanSpend: [5, 5] }
    const base = customerBaseFromSummary(columns, { timeUnit: 'week', observedUntil: '2024-04-30' })
    expect(Array.from(measuresOfBase(base, 'total-spend').recencyDays)).toEqual([59.01, 59.01])
  })

  it('need amounts, and columns that are still columns', () => {
    const message = (base: unknown): string =>
      thrown(() => Reflect.apply(measuresOfBase, undefined, [base, 'total-spend'])).message
    const bare = customerBase([{ client: 1, date: '2024-01-01' }], until)
    expect(message(bare)).toContain('base.meanSpend: expected a base of orders with amounts, received undefined')
    expect(message(JSON.parse(JSON.stringify(customerBase(orders, until))))).toContain(
      'base.age: expected a Float64Array',
    )
    expect(message({ kind: 'bg-nbd' })).toContain('base.kind: expected \'customer-base\', received "bg-nbd"')
  })
})

describe('leavesFirstOut', () => {
  it('is what the money of the base shows', () => {
    expect(leavesFirstOut(customerBase(orders, until))).toBe(true)
    expect(leavesFirstOut(customerBase(orders, { ...until, spend: 'all-orders' }))).toBe(false)
    expect(leavesFirstOut(customerBase([{ client: 1, date: '2024-01-01' }], until))).toBe(false)
  })
})
