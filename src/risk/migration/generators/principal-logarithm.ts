/**
 * The principal logarithm of a transition matrix: the generator, if it has no negative rate.
 *
 * @see Israel, Rosenthal & Wei (2001), Finding generators for Markov chains via empirical transition matrices, with
 * applications to credit ratings, Mathematical Finance 11; Higham (2008), Functions of Matrices, section 2.3.
 * @module
 */
import { reject } from '../../../errors/index.js'
import type { MatrixLogarithm } from '../../../numeric/core.js'
import { matrixLog1p, oneNorm } from '../../../numeric/core.js'
import type { TransitionMatrix } from '../../../statistics/index.js'
import { readMatrix } from '../read-matrix.js'
import { cellsOf } from './generator-matrix.js'
import { logarithmOfTwo } from './two-states.js'

/** A rate below 0, which no generator has. */
export interface NegativeRate {
  readonly from: string
  readonly to: string
  readonly rate: number
}

/** The logarithm with what keeps it from being a generator. */
export interface PrincipalLogarithm {
  readonly states: readonly string[]
  /** Rows add up to 0; cells off the diagonal may be negative. */
  readonly rows: readonly (readonly number[])[]
  /** Every rate below 0 by more than `rounding`, the most negative first; none: the logarithm is the generator. */
  readonly negativeRates: readonly NegativeRate[]
  /** Below this a rate cannot be told from 0: n · 2⁻⁴⁸ of the size of the logarithm, over the smallest eigenvalue below 1. */
  readonly rounding: number
}

/**
 * log P, computed from P − I so that small rates keep their digits.
 *
 * @param matrix of one unit of time.
 * @throws ClienteleError `NOT_APPLICABLE` where P has no real principal logarithm: an eigenvalue is 0 or negative, to within
 * rounding. `NOT_STOCHASTIC`, `INVALID_TYPE` and the like for what is no transition matrix.
 * @example
 * import { principalLogarithm } from 'clientele/risk'
 * const states = ['A', 'B', 'D']
 * const found = principalLogarithm({ states, rows: [[0.9, 0.1, 0], [0.1, 0.8, 0.1], [0, 0, 1]] })
 * found.negativeRates.map(({ from, to, rate }) => `${from} to ${to}: ${rate.toFixed(5)}`) // => ['A to D: -0.00625']
 */
export function principalLogarithm(matrix: TransitionMatrix): PrincipalLogarithm {
  const checked = readMatrix(matrix, 'matrix')
  const found = logarithmOf(checked)
  return found.exists ? describeLogarithm(checked.states, found) : rejectLogarithm(found, checked)
}

/** log P in cells, its rows adding up to 0, or why there is none. */
export function logarithmOf(matrix: TransitionMatrix): MatrixLogarithm {
  const n = matrix.states.length
  if (n === 2) return logarithmOfTwo(cellsOf(matrix))
  const found = matrixLog1p(withDiagonal(cellsOf(matrix), n), n)
  if (!found.exists) return found
  // Nobody leaves an absorbing state, at any rate: what stands there is rounding.
  for (let i = 0; i < n; i++) if (matrix.rows[i]![i] === 1) found.logarithm.fill(0, i * n, i * n + n)
  withDiagonal(found.logarithm, n)
  return found
}

/** Sets the diagonal, in place, to minus the sum of the other cells of its row. */
function withDiagonal(cells: Float64Array, n: number): Float64Array {
  for (let i = 0; i < n; i++) {
    let sum = 0
    for (let j = 0; j < n; j++) if (j !== i) sum += cells[i * n + j]!
    cells[i * n + i] = 0 - sum
  }
  return cells
}

/** A logarithm that exists, with its negative rates. */
export function describeLogarithm(
  states: readonly string[],
  { logarithm, real, imaginary }: Extract<MatrixLogarithm, { exists: true }>,
): PrincipalLogarithm {
  const n = states.length
  const smallest = real.reduce((least, value, i) => Math.min(least, Math.hypot(value, imaginary[i]!)), 1)
  const rounding = (n * 2 ** -48 * oneNorm(logarithm, n)) / smallest
  const negativeRates: NegativeRate[] = []
  const rows = states.map((from, i) =>
    states.map((to, j) => {
      const rate = logarithm[i * n + j]!
      if (i !== j && rate < -rounding) negativeRates.push({ from, to, rate })
      return rate
    }),
  )
  negativeRates.sort((a, b) => a.rate - b.rate)
  return { states, rows, negativeRates, rounding }
}

/** Says why there is no logarithm. */
export function rejectLogarithm(found: Extract<MatrixLogarithm, { exists: false }>, matrix: TransitionMatrix): never {
  const what = {
    singular: 'a singular matrix',
    'negative-eigenvalue': 'a negative eigenvalue',
    'no-eigenvalues': 'a matrix whose eigenvalues were not found',
  }[found.reason]
  const hint = 'No generator has such a matrix; estimate one from counts by generatorFromCounts'
  return reject(
    'NOT_APPLICABLE',
    'matrix',
    'a matrix with a real logarithm',
    `${what} of ${matrix.states.length} states`,
    hint,
  )
}
