import { expect, it } from 'vitest'
import { countMoves, moveCount } from '../../../../src/segmentation/propensity/next-product/count-moves.js'

const SEQUENCES = [
  {
    client: 1,
    steps: [
      { day: 1, products: ['a'] },
      { day: 2, products: ['b', 'c'] },
      { day: 3, products: ['d'] },
    ],
  },
  { client: 2, steps: [{ day: 1, products: ['a', 'b'] }] },
]

it('shares a move out among products of one day', () => {
  const { moves, first } = countMoves(SEQUENCES, ['a', 'b', 'c', 'd'])
  expect(moves).toEqual([
    [0, 0.5, 0.5, 0],
    [0, 0, 0, 0.5],
    [0, 0, 0, 0.5],
    [0, 0, 0, 0],
  ])
  expect(first).toEqual([1.5, 0.5, 0, 0])
  expect(moveCount(SEQUENCES)).toBe(2)
  expect(moves.flat().reduce((sum, count) => sum + count, 0)).toBe(2)
})
