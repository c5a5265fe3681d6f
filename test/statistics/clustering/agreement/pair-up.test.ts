import { expect, it } from 'vitest'
import { namesAfter, pairUp } from '../../../../src/statistics/clustering/agreement/pair-up.js'

it('pairs at the least cost in all and undoes what may not be', () => {
  const costs = [
    [1, 2],
    [0, 5],
    [9, 9],
  ]
  const pairing = pairUp(
    3,
    2,
    (i, j) => costs[i]![j]!,
    (i, j) => costs[i]![j]! < 2,
  )
  expect(pairing).toEqual({ previousOf: [-1, 0, -1], gone: [1] })
})

it('tells a new name from one that was there before, or is there now', () => {
  const pairing = { previousOf: [1, -1, -1], gone: [0] }
  expect(namesAfter(pairing, ['a', 'b', 'c'], ['b', 'old'])).toEqual(['old', 'b (new)', 'c'])
  expect(namesAfter(pairing, ['a', 'b', 'b (new)'], ['b', 'b (new)'])).toEqual([
    'b (new)',
    'b (new 2)',
    'b (new) (new)',
  ])
})
