import { customerBase } from 'clientele/records'
import { expect, it } from 'vitest'
import { clientHeader, clientRows } from '../../src/cli/client-rows.js'

const scores = {
  probabilityAlive: Float64Array.of(1, 0.5),
  expectedPurchases: Float64Array.of(2, 3),
  noPurchaseProbability: Float64Array.of(0.25, 0.75),
}

it('writes every client under its header', () => {
  const orders = [
    { client: 'ann', date: '2024-01-01', amount: 0 },
    { client: 'bob', date: '2024-01-01', amount: 20 },
    { client: 'bob', date: '2024-01-15', amount: 40 },
  ]
  const base = customerBase(orders, { observedUntil: '2024-01-29', timeUnit: 'week', spend: 'all-orders' })
  expect(clientHeader(base).join()).toMatchInlineSnapshot(
    `"client,first_purchase,last_purchase,frequency,recency,age,mean_amount,probability_alive,expected_purchases,probability_of_no_purchase"`,
  )
  expect([...clientRows(base, scores)]).toEqual([
    ['ann', '2024-01-01', '2024-01-01', 0, 0, 4, '', 1, 2, 0.25],
    ['bob', '2024-01-01', '2024-01-15', 1, 2, 4, 30, 0.5, 3, 0.75],
  ])
})

it('leaves the scores empty where there is no forecast', () => {
  const base = customerBase([{ client: 7, date: '2024-01-01' }], { observedUntil: '2024-01-08' })
  expect([...clientRows(base, undefined)]).toEqual([[7, '2024-01-01', '2024-01-01', 0, 0, 7, '', '', '']])
})

it('has no column of amounts where there are none', () => {
  const base = customerBase([{ client: 7, date: '2024-01-01' }], { observedUntil: '2024-01-08' })
  expect(clientHeader(base)).not.toContain('mean_amount')
  expect([...clientRows(base, scores)]).toEqual([[7, '2024-01-01', '2024-01-01', 0, 0, 7, 1, 2, 0.25]])
})
