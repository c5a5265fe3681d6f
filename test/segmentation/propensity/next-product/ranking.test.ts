import { expect, it } from 'vitest'
import { rankNext, rankPopular } from '../../../../src/segmentation/propensity/next-product/ranking.js'

const COUNTED = {
  products: ['a', 'b', 'c'],
  moves: [
    [0, 2, 1],
    [0, 0, 3],
    [1, 0, 0],
  ],
  first: [4, 1, 0],
}

it('adds what is popular to what was seen', () => {
  // Moves to b 2 and to c 4, each with a third beforehand: 7/3 and 13/3 of 20/3.
  const ranked = rankNext(COUNTED, 5, ['a'], new Set(['a']))
  expect(ranked.map(({ product }) => product)).toEqual(['c', 'b'])
  expect(ranked[0]?.weight).toBeCloseTo(1 + 5 * (13 / 20), 12)
  expect(ranked[1]?.weight).toBeCloseTo(2 + 5 * (7 / 20), 12)
})

it('takes the mean of several last products, and first products where there is none', () => {
  const [only] = rankNext(COUNTED, 1e-9, ['a', 'b'], new Set(['a', 'b']))
  expect(only?.weight).toBeCloseTo((1 + 3) / 2, 6)
  expect(rankNext(COUNTED, 3, [], new Set()).map(({ product, weight }) => [product, weight])).toEqual([
    ['a', 5],
    ['b', 2],
    ['c', 1],
  ])
})

it('ranks by popularity alone, equal ones by their letters', () => {
  expect(rankPopular(COUNTED, new Set()).map(({ product }) => product)).toEqual(['c', 'b', 'a'])
  const none = {
    products: ['y', 'x'],
    moves: [
      [0, 0],
      [0, 0],
    ],
    first: [1, 1],
  }
  expect(rankPopular(none, new Set()).map(({ product }) => product)).toEqual(['x', 'y'])
})
