import { describe, expect, it } from 'vitest'
import { covariatesAtPurchases } from '../../../src/lifetime/pareto-nbd-dynamic/at-purchases.js'
import { customerBase, withCalendar, withCovariates } from '../../../src/records/index.js'

const orders = [
  { client: 'ann', date: '2024-01-01' },
  { client: 'ann', date: '2024-01-08' },
  { client: 'ann', date: '2024-01-14' },
  { client: 'bob', date: '2024-01-03' },
  { client: 'bob', date: '2024-01-15' },
]
const plain = customerBase(orders, { observedUntil: '2024-01-15', timeUnit: 'week', keep: ['purchaseDays'] })
const calendar = { start: '2024-01-01', periodDays: 7, columns: { sale: [10, 1, 0] } }
const base = withCovariates(withCalendar(plain, calendar), { client: ['ann', 'bob'], gender: [1, 3] })

describe('covariatesAtPurchases', () => {
  it('sums up what was so when clients came back, from the first day of each period on', () => {
    expect(covariatesAtPurchases(['gender', 'sale'], base, 'base')).toEqual(Float64Array.of(2 + 3, 1 + 1 + 0))
  })

  it('weighs rows that stand for many', () => {
    const weighted = { ...base, weight: Float64Array.of(2, 10) }
    expect(covariatesAtPurchases(['gender', 'sale'], weighted, 'base')).toEqual(Float64Array.of(4 + 30, 4 + 0))
  })

  it('needs days only where something moves', () => {
    const { purchaseDays: _, ...without } = base
    expect(covariatesAtPurchases(['gender'], without, 'base')).toEqual(Float64Array.of(5))
    expect(() => covariatesAtPurchases(['sale'], without, 'base')).toThrow('base.purchaseDays: expected the days')
  })

  it('refuses days that are not those of the purchases, or not in the calendar', () => {
    const { start, day } = base.purchaseDays ?? { start: new Int32Array(0), day: new Int32Array(0) }
    const other = { ...base, purchaseDays: { start: Int32Array.of(0, 2, 5), day } }
    expect(() => covariatesAtPurchases(['sale'], other, 'base')).toThrow(
      'expected 3 days, the first included, received 2',
    )
    const listed = { ...base, purchaseDays: { start: Array.from(start), day: Array.from(day) } }
    expect(() => Reflect.apply(covariatesAtPurchases, undefined, [['sale'], listed, 'base'])).toThrow(
      'base.purchaseDays: expected two columns',
    )
    const fewer = { ...base, purchaseDays: { start: start.subarray(1), day } }
    expect(() => covariatesAtPurchases(['sale'], fewer, 'base')).toThrow('base.purchaseDays.start: expected 3 places')
    const short = withCalendar(plain, { ...calendar, columns: { sale: [10, 1] } })
    expect(() => covariatesAtPurchases(['sale'], short, 'base')).toThrow('expected a period with 2024-01-15')
  })
})
