import { expect, it } from 'vitest'
import { chancesOf, expectedHolders, totalChances } from '../../../src/segmentation/penetration/expected-holders.js'

it('is certain where every chance is 0 or 1', () => {
  const held = { product: 'loan', holds: Uint8Array.of(0, 0, 1) }
  const chances = chancesOf(held, [1, 0, 0.3], { segment: [0, 0, 0], segmentNames: ['A'] })
  expect(totalChances(chances)).toEqual({ open: 2, mean: 1, variance: 0 })
  const { clients, interval } = expectedHolders(
    chances[0]!,
    { clients: 3, holders: 1 },
    { clients: 3, holders: 1 },
    0.9,
  )
  expect([clients, interval.lower, interval.upper]).toEqual([1, 1, 1])
})
