import { expect, it } from 'vitest'
import { averagesOf } from '../../../src/lifetime/simple-value/averages.js'
import { customerBaseFromSummary } from '../../../src/records/index.js'
import { thrown } from '../../errors/thrown.js'
import { twoClients } from './base.js'

const options = { timeUnit: 'week', observedUntil: '2024-12-31' } as const

it('weighs every order alike, and every year of every client', () => {
  expect(averagesOf(twoClients())).toEqual({ orderValue: 50, purchasesPerYear: 2 })
})

it('has none without amounts, orders or time', () => {
  const none = { frequency: [0], recency: [0], age: [5] }
  expect(thrown(() => averagesOf(customerBaseFromSummary(none, options)))).toMatchObject({ code: 'MISSING_VALUE' })
  expect(thrown(() => averagesOf(customerBaseFromSummary({ ...none, meanSpend: [0] }, options)))).toMatchObject({
    code: 'NO_DATA',
    path: 'base.spendOrders',
  })
  const today = { frequency: [0], recency: [0], age: [0], meanSpend: [5], spendOrders: [1] }
  expect(thrown(() => averagesOf(customerBaseFromSummary(today, options)))).toMatchObject({
    code: 'NO_DATA',
    path: 'base.age',
  })
})
