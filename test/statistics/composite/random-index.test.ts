import { expect, it } from 'vitest'
import { RANDOM_INDEX_TABLES, randomIndex } from '../../../src/statistics/composite/random-index.js'
import { thrown } from '../../errors/thrown.js'

/** Saaty's scale: 1 to 9 and their reciprocals. */
const SCALE = [...Array.from({ length: 9 }, (_, i) => i + 1), ...Array.from({ length: 8 }, (_, i) => 1 / (i + 2))]

it('at three criteria the mean over all 17³ matrices is that of Alonso and Lamata; Saaty is a tenth above', () => {
  let sum = 0
  for (const ab of SCALE) {
    for (const bc of SCALE) {
      for (const ac of SCALE) {
        // The largest eigenvalue of a 3 × 3 reciprocal matrix is 1 + x + 1/x with x the cube root of the contradiction.
        const x = Math.cbrt(ac / (ab * bc))
        sum += (x + 1 / x - 2) / 2
      }
    }
  }
  const truth = sum / 17 ** 3
  expect(randomIndex('alonso-lamata-2006', 3, 0)).toBeCloseTo(truth, 4)
  expect(randomIndex('saaty-1980', 3, 0) / truth).toBeCloseTo(1.106, 3)
})

it('is 0 where nothing can contradict', () => {
  for (const table of RANDOM_INDEX_TABLES) for (const size of [1, 2]) expect(randomIndex(table, size, 0)).toBe(0)
})

it('goes on beyond 15 criteria by the line of one table, and refuses the other', () => {
  expect(randomIndex('alonso-lamata-2006', 16, 0)).toBeCloseTo(1.5978, 4)
  const error = thrown(() => randomIndex('saaty-1980', 16, 0))
  expect([error.code, error.path]).toEqual(['OUT_OF_RANGE', 'options.randomIndex'])
})

it('is less for missing comparisons, and 0 where only a tree is left', () => {
  expect(randomIndex('saaty-1980', 4, 1)).toBeCloseTo(0.6, 12)
  expect(randomIndex('saaty-1980', 4, 3)).toBe(0)
})
