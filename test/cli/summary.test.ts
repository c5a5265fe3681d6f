import { customerBase } from 'clientele/records'
import { expect, it } from 'vitest'
import { appraise } from '../../src/cli/appraisal.js'
import { BASE, CONTEXT, forecastFor, ORDERS, SOURCE, termsFor } from './base.js'

const { summary, scores } = forecastFor({ value: 52, unit: 'week' })
const sum = (values: Iterable<number>): number => [...values].reduce((total, value) => total + value, 0)

it('adds up', () => {
  expect(summary).toMatchObject({
    kind: 'appraisal-summary',
    version: 1,
    madeBy: expect.stringMatching(/^clientele \d/),
    source: SOURCE,
    observed: { from: '2024-01-01', until: '2024-09-30', timeUnit: 'week' },
    clients: 300,
    repeatClients: BASE.frequency.filter(x => x > 0).length,
    purchases: ORDERS.length,
    horizon: { value: 52, unit: 'week' },
  })
  expect(summary.amounts?.total).toBeCloseTo(sum(ORDERS.map(order => order.amount)), 8)
  expect(summary.amounts?.mean).toBeCloseTo(summary.amounts!.total / ORDERS.length, 8)
  expect(summary.stillClients).toBeCloseTo(sum(scores.probabilityAlive), 10)
  expect(summary.stillRepeatClients).toBeCloseTo(summary.stillClients - (300 - summary.repeatClients), 10)
  expect(summary.expectedPurchases).toBeCloseTo(sum(scores.expectedPurchases), 10)
  expect(summary.expectedBuyers).toBeCloseTo(300 - sum(scores.noPurchaseProbability), 10)
})

it('lists the ten who are expected to buy most', () => {
  const [first] = summary.topClients
  expect(summary.topClients.length).toBe(10)
  expect(first?.expectedPurchases).toBe(Math.max(...scores.expectedPurchases))
  const orders = ORDERS.filter(order => order.client === first?.client)
  expect(first?.purchases).toBe(orders.length)
  expect(first?.lastPurchase).toBe(orders.at(-1)?.date)
})

it('survives JSON', () => {
  expect(JSON.parse(JSON.stringify(summary))).toEqual(summary)
})

it('has amounts only where there are any above zero', () => {
  const bare = (amount: object) => customerBase([{ client: 1, date: '2024-01-01', ...amount }], { spend: 'all-orders' })
  const amountsIn = (base: typeof BASE) => appraise(base, termsFor({ value: 1, unit: 'day' }), CONTEXT).summary.amounts
  expect(amountsIn(bare({}))).toBe(undefined)
  expect(amountsIn(bare({ amount: 0 }))).toBe(undefined)
  expect(amountsIn(bare({ amount: 5, currency: 'EUR' }))).toEqual({
    purchases: 1,
    total: 5,
    mean: 5,
    currency: 'EUR',
  })
})
