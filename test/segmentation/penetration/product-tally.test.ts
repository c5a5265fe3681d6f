import { expect, it } from 'vitest'
import { talliesOf, totalTally } from '../../../src/segmentation/penetration/product-tally.js'

const of = { segment: [0, 1, 1], segmentNames: ['A', 'B', 'C'] }

it('adds up small amounts beside huge ones', () => {
  const held = { product: 'loan', holds: Uint8Array.of(1, 1, 1), amounts: Float64Array.of(1, 1e17, 1) }
  const tallies = talliesOf(held, of)
  expect(tallies[1]!.amount).toBe(1e17 + 1)
  expect(totalTally(tallies)).toMatchObject({ clients: 3, holders: 3 })
  expect(tallies[2]).toEqual({ clients: 0, holders: 0, amount: 0 })
})

it('has no amounts of yes and no', () => {
  const tallies = talliesOf({ product: 'loan', holds: Uint8Array.of(1, 0, 1) }, of)
  expect(tallies[1]).toEqual({ clients: 2, holders: 1 })
  expect(totalTally(tallies)).toEqual({ clients: 3, holders: 2 })
})
