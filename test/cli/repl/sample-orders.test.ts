import { expect, it } from 'vitest'
import { SAMPLE_UNTIL, sampleOrders } from '../../../src/cli/repl/sample-orders.js'

it('is the same whenever it is made, and within its year', () => {
  const orders = sampleOrders()
  expect(orders).toEqual(sampleOrders())
  expect(orders[0]).toEqual({ client: 'C00001', date: '2024-01-01', amount: 13.89 })
  expect(orders.filter(({ date }) => date < '2024-01-01' || date > SAMPLE_UNTIL)).toEqual([])
})
