import { expect, it } from 'vitest'
import { largestFirst, ranksOf } from '../../../src/project/contribution/ranks.js'

it('orders from the largest down, equal amounts by name, and lets those share a rank', () => {
  const amounts = [5, 9, -1, 9, 5, 5]
  const order = largestFirst(amounts, ['f', 'e', 'd', 'c', 'b', 'a'])
  expect([...order]).toEqual([3, 1, 5, 4, 0, 2])
  expect([...ranksOf(amounts, order)]).toEqual([3, 1, 6, 1, 3, 3])
})

it('ranks one, and none', () => {
  expect([...ranksOf([7], largestFirst([7], ['a']))]).toEqual([1])
  expect([...ranksOf([], largestFirst([], []))]).toEqual([])
})
