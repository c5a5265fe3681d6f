import { expect, it } from 'vitest'
import { rankIn, ranksOf } from '../../../src/appraisal/grading/book-rank.js'

it('ranks by the part of the book that stays below', () => {
  const ranks = ranksOf(Array.from({ length: 101 }, (_, i) => i * i))!
  expect(ranks).toHaveLength(101)
  expect(rankIn(ranks, 400)).toBe(20)
  expect(rankIn(ranks, (400 + 441) / 2)).toBeCloseTo(20.5, 12)
  expect([rankIn(ranks, -1), rankIn(ranks, 0), rankIn(ranks, 1e4), rankIn(ranks, 1e12)]).toEqual([0, 0, 100, 100])
})

it('gives those with the same figure the middle of their ranks', () => {
  const ranks = ranksOf([0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 7])!
  // 0 holds every hundredth up to 90: ranks 0 to 90.
  expect(rankIn(ranks, 0)).toBe(45)
  expect(rankIn(ranks, 7)).toBe(100)
  expect(rankIn(ranksOf([3])!, 3)).toBe(50)
})

it('has no ranks of nobody, and none that overflow', () => {
  expect(ranksOf([])).toBeUndefined()
  expect(rankIn([-1.7e308, 1.7e308], 0)).toBe(50)
  expect(rankIn([0, 5e-324], 0)).toBe(0)
})
