import { expect, it } from 'vitest'
import { foldsOf } from '../../../src/statistics/event-model/folds.js'

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
