/** Matrices that the tests of generators share. */
import type { GeneratorMatrix } from '../../../../src/risk/migration/generators/index.js'
import { generatorMatrix } from '../../../../src/risk/migration/generators/index.js'
import type { TransitionMatrix } from '../../../../src/statistics/index.js'

/** A matrix whose states have letters. */
export const matrixOf = (...rows: readonly (readonly number[])[]): TransitionMatrix => ({
  states: rows.map((_, i) => String.fromCharCode(65 + i)),
  rows,
})

/** From A to B and from B to D, but not from A to D: no constant rates lead there. */
export const SKIPPING: TransitionMatrix = matrixOf([0.9, 0.1, 0], [0.1, 0.8, 0.1], [0, 0, 1])

/** Symmetric, with eigenvalues 1, ½, ½ and ⅕ and as many vectors; its principal logarithm has the rate ln(0.8) / 4 < 0. */
export const SYMMETRIC: TransitionMatrix = matrixOf(
  [0.55, 0.2, 0.2, 0.05],
  [0.2, 0.55, 0.05, 0.2],
  [0.2, 0.05, 0.55, 0.2],
  [0.05, 0.2, 0.2, 0.55],
)

/** Rates of three states, of which every one can be reached. */
export const THREE: GeneratorMatrix = generatorMatrix(
  ['A', 'B', 'C'],
  [
    [-0.3, 0.2, 0.1],
    [0.3, -0.5, 0.2],
    [0.05, 0.1, -0.15],
  ],
)

/** Around a ring in one direction: eigenvalues of the matrix turn in the complex plane. */
export const RING: GeneratorMatrix = generatorMatrix(
  ['A', 'B', 'C'],
  [
    [-1, 1, 0],
    [0, -1, 1],
    [1, 0, -1],
  ],
)

/** Down a ladder of n states: every eigenvalue but one is the same, with one eigenvector. */
export function ladder(n: number, rate: number): GeneratorMatrix {
  const rows = Array.from({ length: n }, (_, i) =>
    Array.from({ length: n }, (_, j) => (i === n - 1 ? 0 : j === i + 1 ? rate : j === i ? -rate : 0)),
  )
  return generatorMatrix(
    rows.map((_, i) => `rung ${i}`),
    rows,
  )
}

/** Moves of 2000 by Standard & Poor's, as the R package ctmcd prints them (tm_abs). */
export const MOVES_OF_2000 = {
  states: ['AAA', 'AA', 'A', 'BBB', 'BB', 'B', 'C', 'D'],
  counts: [
    [208, 22, 2, 0, 0, 0, 0, 0],
    [5, 777, 67, 4, 0, 0, 0, 0],
    [0, 55, 1428, 135, 6, 1, 6, 4],
    [1, 6, 65, 1514, 66, 9, 3, 6],
    [0, 4, 1, 40, 886, 75, 9, 3],
    [0, 5, 3, 6, 48, 793, 47, 53],
    [0, 0, 0, 0, 1, 13, 77, 19],
    [0, 0, 0, 0, 0, 0, 0, 0],
  ],
}

/** Shares of counts; a state without any stays. */
export function sharesOf({ states, counts }: typeof MOVES_OF_2000): TransitionMatrix {
  const rows = counts.map((row, i) => {
    const sum = row.reduce((total, count) => total + count, 0)
    return row.map((count, j) => (sum > 0 ? count / sum : i === j ? 1 : 0))
  })
  return { states, rows }
}

/** The largest difference of two matrices. */
export function gapOf(left: readonly (readonly number[])[], right: readonly (readonly number[])[]): number {
  const gaps = left.flatMap((row, i) => row.map((cell, j) => Math.abs(cell - (right[i]?.[j] ?? Number.NaN))))
  return Math.max(...gaps)
}
