import { expect, it } from 'vitest'
import type { PastCell } from '../../../src/appraisal/outlook/own-history.js'
import { afterHistory, noLess } from '../../../src/appraisal/outlook/own-history.js'

const NAMES = ['level', 'score'] as const
const before = { level: { value: 0, standardError: 0.5 }, score: { value: 1, standardError: 0.4 } }
const cell = (score: number, events: number, quiet: number): PastCell<'level' | 'score'> => ({
  logOdds: -3 + score,
  columns: { level: 1, score },
  events,
  days: 365 * quiet,
})

it('is where likelihood and what was thought before balance', () => {
  const cells = [cell(-1, 3, 200), cell(0, 9, 190), cell(1, 12, 120)]
  const { level, score } = afterHistory(NAMES, before, cells)
  const shift = score.value - 1
  // At the maximum the score of the likelihood is what the law before pulls back: Σ (events − expected) x = shift / deviation².
  const expected = (x: number, cases: number): number => cases / (1 + Math.exp(-(-3 + x + level.value + shift * x)))
  const pull = (x: (of: number) => number): number =>
    cells.reduce((sum, { columns, events, days }) => {
      return sum + x(columns.score) * (events - expected(columns.score, events + days / 365))
    }, 0)
  expect(pull(() => 1)).toBeCloseTo(level.value / 0.5 ** 2, 6)
  expect(pull(x => x)).toBeCloseTo(shift / 0.4 ** 2, 6)
  expect(level.standardError).toBeLessThan(0.5)
})

it('is decided by many events, and left as it was by none', () => {
  const many = [cell(-1, 30_000, 2_000_000), cell(1, 120_000, 1_200_000)]
  const exact = (Math.log(0.1) - Math.log(0.015)) / 2
  expect(afterHistory(NAMES, before, many).score.value).toBeCloseTo(exact, 2)
  expect(afterHistory(NAMES, before, [])).toBe(before)
  expect(afterHistory(NAMES, before, [cell(1, 0, 50)])).toBe(before)
  expect(afterHistory(NAMES, before, [cell(1, 5, 0)])).toBe(before)
  expect(afterHistory(NAMES, before, [cell(0, 5, 100)]).score).toEqual(before.score)
})

it('never tells what is worse to be better', () => {
  expect(noLess({ value: -0.2, standardError: 0.1 })).toEqual({ value: 0, standardError: 0.1 })
  expect(noLess({ value: 0.2, standardError: 0.1 }).value).toBe(0.2)
})
