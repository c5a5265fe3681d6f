import { describe, expect, it } from 'vitest'
import type { Comparisons, JudgedPairs } from '../../../src/statistics/composite/comparison-matrix.js'
import { expectComparisons } from '../../../src/statistics/composite/comparison-matrix.js'
import {
  columnMeanPriorities,
  eigenvectorPriorities,
  geometricPriorities,
} from '../../../src/statistics/composite/priorities.js'

const judged = (matrix: Comparisons): JudgedPairs =>
  expectComparisons(
    matrix,
    matrix.map((_, i) => `${i}`),
    'matrix',
  )

/** Contradicting judgements of Saaty's scale, with gaps. */
const GAPS: Comparisons = [
  [1, 3, null, 9],
  [null, 1, 5, null],
  [null, null, 1, 3],
  [null, null, null, 1],
]

describe('eigenvectorPriorities', () => {
  it('solves A w = λ w to the last digits', () => {
    const matrix = [
      [1, 9, 1 / 5],
      [1 / 9, 1, 9],
      [5, 1 / 9, 1],
    ]
    const weights = eigenvectorPriorities(judged(matrix))
    const images = matrix.map((row, i) => row.reduce((sum, cell, j) => sum + cell * weights[j]!, 0) / weights[i]!)
    for (const image of images) expect(image).toBeCloseRelative(8.533796267337483, 1e-14)
  })

  it("with gaps, is the eigenvector of the matrix filled with the weights' own ratios (Harker)", () => {
    const weights = eigenvectorPriorities(judged(GAPS))
    const { logs } = judged(GAPS)
    const images = Array.from(weights, (own, i) =>
      weights.reduce((sum, other, j) => {
        const log = logs[4 * i + j]!
        return sum + ((Number.isNaN(log) ? own / other : Math.exp(log)) * other) / own
      }, 0),
    )
    for (const image of images) expect(image).toBeCloseRelative(images[0]!, 1e-14)
  })

  it('converges on a long chain, and where ratios span 200 orders of magnitude', () => {
    const size = 40
    const chain = Array.from({ length: size }, (_, i) =>
      Array.from({ length: size }, (_, j) => (i === j ? 1 : j === i + 1 ? 1e5 : null)),
    )
    const weights = eigenvectorPriorities(judged(chain))
    for (let i = 0; i + 1 < size; i++) expect(weights[i]! / weights[i + 1]!).toBeCloseRelative(1e5, 1e-11)
  })
})

describe('geometricPriorities', () => {
  it('is the geometric mean of rows', () => {
    const weights = geometricPriorities(
      judged([
        [1, 2, 8],
        [null, 1, 3],
        [null, null, 1],
      ]),
    )
    const rows = [16, 1.5, 1 / 24].map(Math.cbrt)
    const total = rows.reduce((sum, row) => sum + row, 0)
    expect([...weights]).toEqual(rows.map(row => expect.closeTo(row / total, 14)))
  })

  it('with gaps, leaves residuals that add up to 0 for every criterion (normal equations)', () => {
    const { logs, size } = judged(GAPS)
    const heights = geometricPriorities(judged(GAPS)).map(Math.log)
    for (let i = 0; i < size; i++) {
      let sum = 0
      for (let j = 0; j < size; j++) {
        const log = logs[size * i + j]!
        if (!Number.isNaN(log)) sum += log - (heights[i]! - heights[j]!)
      }
      expect(sum).toBeCloseTo(0, 12)
    }
  })
})

it('columnMeanPriorities is the mean of columns that add up to 1', () => {
  const weights = columnMeanPriorities(
    judged([
      [1, 3],
      [null, 1],
    ]),
  )
  expect([...weights]).toEqual([expect.closeTo(0.75, 14), expect.closeTo(0.25, 14)])
})
