import { expect, it } from 'vitest'
import { rowsOfProduct } from '../../../../src/segmentation/propensity/product-propensity/product-rows.js'
import { readInput } from '../../../../src/segmentation/propensity/product-propensity/read-input.js'

it('takes in who had it not', () => {
  const before = { p: [1, 0, 0, null, 0] } as const
  const input = readInput({ x: [1, 2, 3, 4, 5] }, { p: [1, 1, 0, 1, null] }, { before })
  expect(rowsOfProduct(input, 0)).toEqual({ rows: Int32Array.of(1, 2), outcomes: Uint8Array.of(1, 0), events: 1 })
})
