import { expect, it } from 'vitest'
import { kendallLaw } from '../../src/statistics/kendall-score.js'

/** All orders of so many values. */
function* orders(values: readonly number[]): Generator<readonly number[]> {
  if (values.length === 0) yield []
  for (const [i, first] of values.entries()) {
    for (const rest of orders(values.filter((_, j) => j !== i))) yield [first, ...rest]
  }
}

function scoreOf(values: readonly number[]): number {
  let score = 0
  for (const [j, later] of values.entries())
    for (const earlier of values.slice(0, j)) score += Math.sign(later - earlier)
  return score
}

it('is the share of all orders with such a score', () => {
  const scores = Array.from(orders([1, 2, 3, 4, 5, 6]), scoreOf)
  const law = kendallLaw([6])
  for (let score = -15; score <= 15; score += 2) {
    const share = scores.filter(own => Math.abs(own) >= Math.abs(score)).length / scores.length
    expect(law.chance(score)).toBeCloseTo(Math.min(1, share), 13)
  }
})

it('adds up over groups', () => {
  const [three, four] = [Array.from(orders([1, 2, 3]), scoreOf), Array.from(orders([1, 2, 3, 4]), scoreOf)]
  const sums = three.flatMap(own => four.map(other => own + other))
  const law = kendallLaw([3, 4])
  for (const score of [1, 3, 5, 7, 9]) {
    expect(law.chance(score)).toBeCloseTo(sums.filter(sum => Math.abs(sum) >= score).length / sums.length, 13)
  }
  // Of nine slopes the first and the last may be left out where 1 of 144 orders is as clear.
  expect(law.cut(1 / 144)).toBe(0)
  expect(law.cut(0.99 / 144)).toBe(-1)
})

it('is nearly normal where it stops to be exact', () => {
  const [exact, normal] = [kendallLaw([60]), kendallLaw([60, 1])]
  expect([exact.isExact, normal.isExact]).toEqual([true, false])
  for (const score of [100, 300, 500]) expect(Math.abs(normal.chance(score) - exact.chance(score))).toBeLessThan(0.003)
  expect(Math.abs(normal.cut(0.025) - exact.cut(0.025))).toBeLessThan(3)
})
