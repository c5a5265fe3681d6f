import { expect, it } from 'vitest'
import type { DecidedCounts } from '../../../../src/loyalty/funnel/pipeline/borrowing.js'
import { borrowedStrength } from '../../../../src/loyalty/funnel/pipeline/borrowing.js'
import { randomStream } from '../../../../src/model/index.js'
import { drawBeta, drawBinomial } from '../../../../src/statistics/index.js'

const of = (...pairs: readonly (readonly [number, number])[]): readonly DecidedCounts[] =>
  pairs.map(([advanced, decided]) => ({ advanced, decided }))

it('is the formula by hand: shares of 0.2 and 0.8 of 50 each', () => {
  // S = 2 · 50 · 0.09 / 0.25 = 36; room = 100 − 50 − 1; τ = 35 / 49.
  expect(borrowedStrength(of([10, 50], [40, 50]))).toBe(1)
  // S = 2 · 50 · 0.01 / 0.25 = 4; τ = 3 / 49, M = 46 / 3.
  expect(borrowedStrength(of([20, 50], [30, 50]))).toBeCloseTo(46 / 3, 12)
})

it('lets channels that do not differ count alike', () => {
  for (const channels of [of([25, 50], [25, 50]), of([3, 6]), of([4, 4], [9, 9]), of([0, 0], [2, 4]), of()]) {
    expect(borrowedStrength(channels)).toBe(Number.POSITIVE_INFINITY)
  }
})

it('finds the strength that shares were drawn with', () => {
  const uniform = randomStream(11)
  const channels = Array.from({ length: 2000 }, () => {
    const decided = 5 + Math.floor(40 * uniform())
    return { decided, advanced: drawBinomial(uniform, decided, drawBeta(uniform, 8, 12)) }
  })
  expect(Math.abs(borrowedStrength(channels) - 20)).toBeLessThan(2.5)
})
