import { expect, it } from 'vitest'
import { foldsOf } from '../../src/statistics/folds.js'

const NAMES = Array.from({ length: 60 }, (_, i) => `firm ${i % 40}`)
const OUTCOMES = NAMES.map((_, i) => Number(i % 8 === 0))

it('gives every part as many events and as many others as it can', () => {
  const names = OUTCOMES.map((_, i) => i)
  const parts = foldsOf(names, OUTCOMES, 4, 1)
  const count = (part: number, outcome: number): number =>
    parts.reduce((sum, each, i) => (each === part && OUTCOMES[i] === outcome ? sum + 1 : sum), 0)
  expect([0, 1, 2, 3].map(part => count(part, 1))).toEqual([2, 2, 2, 2])
  expect([0, 1, 2, 3].map(part => count(part, 0))).toEqual([13, 13, 13, 13])
})

it('keeps a group together, and does not depend on the order of rows', () => {
  const parts = foldsOf(NAMES, OUTCOMES, 5, 3)
  for (let i = 40; i < 60; i++) expect(parts[i]).toBe(parts[i - 40])
  const turned = foldsOf(NAMES.toReversed(), OUTCOMES.toReversed(), 5, 3)
  expect(turned.toReversed()).toEqual(parts)
  expect(foldsOf(NAMES, OUTCOMES, 5, 4)).not.toEqual(parts)
})

it('deals out each of several kinds evenly, but for one', () => {
  const names = Array.from({ length: 103 }, (_, i) => i)
  const kinds = names.map(i => [0, 3, 1, 0, 2, 3, 3][i % 7]!)
  const parts = foldsOf(names, kinds, 5, 1)
  for (const kind of [0, 1, 2, 3]) {
    const counts = [0, 0, 0, 0, 0]
    for (const [i, part] of parts.entries()) if (kinds[i] === kind) counts[part]!++
    expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(1)
  }
})

it('counts a group as the largest kind of its rows', () => {
  const groups = ['a', 'b', 'c', 'd', 'a', 'b', 'c', 'd']
  const mixed = foldsOf(groups, [0, 0, 1, 1, 1, 1, 0, 0], 2, 1)
  expect(mixed).toEqual(
    foldsOf(
      groups,
      groups.map(() => 1),
      2,
      1,
    ),
  )
})
