import { expect, it } from 'vitest'
import { judgementOf, scored } from '../../../src/satisfaction/feedback/verdict.js'

const stated = (...values: readonly number[]) => ({ values, weight: 1 })

it.each([
  [[stated(0.6)], 0.6, 'positive'],
  [[stated(-0.6, -0.2)], -0.4, 'negative'],
  [[stated(0.6), stated(-0.6)], 0, 'mixed'],
  [[stated(0.1)], 0.1, 'neutral'],
  [[stated(0.05, -0.05)], 0, 'neutral'],
  [[stated(0.8), stated(-0.2)], 0.3, 'mixed'],
  [[stated(0.8), stated(-0.19)], 0.305, 'positive'],
  [[{ values: [0.6], weight: 0.5 }, stated(-0.6)], -0.2, 'mixed'],
  [[stated(), stated(0.3)], 0.3, 'positive'],
] as const)('%j is %d, %s', (clauses, score, verdict) => {
  const found = scored(clauses)
  expect(found?.score).toBeCloseTo(score, 12)
  expect(found?.verdict).toBe(verdict)
})

it('has nothing to say where nothing judges', () => {
  expect(scored([stated()])).toBeUndefined()
  expect(judgementOf([stated()], false)).toEqual({ verdict: 'unknown' })
})

it('is neutral where what would judge is silenced, and goes by what counts where something does', () => {
  expect(judgementOf([stated()], true)).toEqual({ verdict: 'neutral' })
  expect(judgementOf([stated(), stated(-0.6)], true)).toEqual({ verdict: 'negative', score: -0.6 })
})
