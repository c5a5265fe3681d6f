import { expect, it } from 'vitest'
import { addTo } from '../../../src/risk/connected-clients/add-to.js'

it('begins with the first amount and returns the sum so far', () => {
  const sums = new Map<number, number>()
  expect([addTo(sums, 3, 0.5), addTo(sums, 3, 0.25), addTo(sums, 7, 1)]).toEqual([0.5, 0.75, 1])
  expect([...sums]).toEqual([
    [3, 0.75],
    [7, 1],
  ])
})
