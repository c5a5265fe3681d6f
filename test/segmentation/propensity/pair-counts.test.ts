import { expect, it } from 'vitest'
import { readHoldings } from '../../../src/segmentation/propensity/holdings.js'
import { pairsOf } from '../../../src/segmentation/propensity/pair-counts.js'

it('counts each pair once, of whom both are known', () => {
  const held = readHoldings(
    { a: [1, 1, 0, 0, null], b: [1, 0, 1, 0, 1], c: [null, 1, 0, 1, 1], d: [1, 1, 1, 1, 1] },
    'holdings',
  )
  expect(pairsOf(held)).toEqual([
    { a: 0, b: 1, counts: { known: 4, first: 2, second: 2, both: 1 } },
    { a: 0, b: 2, counts: { known: 3, first: 1, second: 2, both: 1 } },
    { a: 1, b: 2, counts: { known: 4, first: 2, second: 3, both: 1 } },
  ])
})
