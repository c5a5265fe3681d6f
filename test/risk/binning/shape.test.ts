import { expect, it } from 'vitest'
import { shapeOf } from '../../../src/risk/binning/shape.js'

it.each([
  [[], 'flat'],
  [[0.1], 'flat'],
  [[0.1, 0.1], 'flat'],
  [[0.1, 0.1, 0.2], 'increasing'],
  [[0.3, 0.2, 0.2], 'decreasing'],
  [[0.1, 0.3, 0.3, 0.2], 'peak'],
  [[0.3, 0.1, 0.2], 'valley'],
  [[0.3, 0.1, 0.2, 0.1], 'free'],
] as const)('%j runs %s', (rates, shape) => {
  expect(shapeOf(rates)).toBe(shape)
})
