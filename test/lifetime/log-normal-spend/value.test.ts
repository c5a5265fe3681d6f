import { describe, expect, it } from 'vitest'
import { bgNbd, expectedCashFlows, lifetimeValue, logNormalSpend } from '../../../src/lifetime/index.js'
import { customerBase } from '../../../src/records/index.js'

const orders = [
  { client: 'ann', date: '2024-01-01', amount: 20 },
  { client: 'ann', date: '2024-01-15', amount: 0 },
  { client: 'ann', date: '2024-02-05', amount: 60 },
  { client: 'bob', date: '2024-01-08', amount: 10 },
]
const options = { observedUntil: '2024-06-30', timeUnit: 'week', spend: 'all-orders', keep: ['logSpend'] } as const
const terms = { horizon: 52, annualDiscountRate: 0.1, margin: 0.3 }
const model = logNormalSpend.fromParams({ median: 26, between: 0.6, within: 0.7 })
const buying = bgNbd.fromParams({ r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 }, { timeUnit: 'week' })
const models = { buying: [bgNbd, buying], spending: [logNormalSpend, model] } as const

describe('lifetime value with log-normal spend', () => {
  it('is purchases times expected amounts', () => {
    const base = customerBase(orders, options)
    const { expectedSpend, expectedPurchases, expectedRevenue, totals } = lifetimeValue(models, base, terms)
    expect(expectedSpend).toEqual(logNormalSpend.expectedSpend(model, base))
    expect(Array.from(expectedRevenue)).toEqual(Array.from(expectedPurchases, (x, i) => x * expectedSpend[i]!))
    const flows = Array.from(expectedCashFlows(models, base, { ...terms, every: 'quarter' }))
    const sum = flows.reduce((total, { presentValue }) => total + presentValue, 0)
    expect(sum).toBeCloseRelative(totals.value, 1e-6)
  })

  it('counts free orders as purchases, or does not, as the base was told', () => {
    const all = customerBase(orders, options)
    const paid = customerBase(orders, { ...options, zeros: 'drop' })
    expect([all.frequency[0], paid.frequency[0]]).toEqual([2, 1])
    const [withFree, without] = [all, paid].map(base => lifetimeValue(models, base, terms))
    expect(without?.expectedSpend).toEqual(withFree?.expectedSpend)
    expect(without?.expectedPurchases[0]).not.toBe(withFree?.expectedPurchases[0])
  })

  it('needs a base that kept the logarithms', () => {
    expect(() =>
      lifetimeValue(models, customerBase(orders, { observedUntil: '2024-06-30', timeUnit: 'week' }), terms),
    ).toThrow("{ keep: ['logSpend'] }")
  })
})
