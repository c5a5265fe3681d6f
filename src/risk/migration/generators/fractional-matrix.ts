/**
 * A transition matrix taken to any time: whole times are powers; what lies between goes through a generator, or through the
 * stochastic matrix that is nearest to the root.
 *
 * @see Higham & Lin (2011), On pth roots of stochastic matrices, Linear Algebra and its Applications 435; Israel, Rosenthal
 * & Wei (2001), Mathematical Finance 11.
 * @module
 */
import { expectKnownKeys, expectOneOf } from '../../../errors/index.js'
import { identityMatrix, matrixExponential, multiplySquare, normalizeRows } from '../../../numeric/core.js'
import type { TransitionMatrix } from '../../../statistics/index.js'
import { matrixOfCells, readMatrix } from '../read-matrix.js'
import { expectTime } from './expect-time.js'
import { cellsOf } from './generator-matrix.js'
import type { GeneratorMethod } from './generator-of.js'
import { GENERATOR_METHODS, generatorOf } from './generator-of.js'
import { ratesAt } from './matrix-at.js'
import { logarithmOf, rejectLogarithm } from './principal-logarithm.js'
import { projectProbabilities } from './projection.js'

/** Options of {@link fractionalMatrix}. */
export interface FractionalOptions {
  /**
   * What times that are not whole go through. A method of {@link generatorOf} (default `projection`): rates, and so one family
   * over all times, whole ones too: P(s) P(t) = P(s + t), and P(1) is the matrix up to `distances.toMatrix`. `root`: whole
   * times are powers of the matrix itself, what is left of a time the nearest stochastic matrix to that root; P(1) is the
   * matrix, but halves do not make a whole where the root had negative cells.
   */
  readonly through?: GeneratorMethod | 'root'
}

const THROUGH = [...GENERATOR_METHODS, 'root'] as const

/**
 * The transition matrix of a time, from that of one unit of time.
 *
 * @param matrix of one unit of time.
 * @param time in these units, from 0 to 1e100: 0.25 for a quarter from a matrix of a year.
 * @returns rows add up to 1 within n · 2⁻⁵³; no cell is negative.
 * @throws ClienteleError `NOT_APPLICABLE` where there is no real logarithm, which whole times through `root` do not need;
 * `OUT_OF_RANGE` for a time < 0; `NOT_STOCHASTIC`.
 * @example
 * import { fractionalMatrix } from 'clientele/risk'
 * const year = { states: ['A', 'B', 'D'], rows: [[0.9, 0.08, 0.02], [0.1, 0.8, 0.1], [0, 0, 1]] }
 * fractionalMatrix(year, 0.25).rows[0].map(cell => cell.toFixed(4)) // => ['0.9730', '0.0227', '0.0043']
 * fractionalMatrix(year, 2, { through: 'root' }).rows[0][0].toFixed(4) // => '0.8180'
 */
export function fractionalMatrix(
  matrix: TransitionMatrix,
  time: number,
  options: FractionalOptions = {},
): TransitionMatrix {
  return fractionsOf(readMatrix(matrix, 'matrix'), options)(expectTime(time, 'time'))
}

/** The matrices of all times that belong to a checked matrix of one unit. */
export function fractionsOf(matrix: TransitionMatrix, options: FractionalOptions): (time: number) => TransitionMatrix {
  expectKnownKeys(options, ['through'], 'options')
  const through =
    options.through === undefined ? 'projection' : expectOneOf(options.through, THROUGH, 'options.through')
  return through === 'root' ? rootsOf(matrix) : ratesAt(generatorOf(matrix, { method: through }))
}

function rootsOf(matrix: TransitionMatrix): (time: number) => TransitionMatrix {
  const n = matrix.states.length
  return time => {
    const whole = Math.floor(time)
    const power = powerOf(cellsOf(matrix), n, whole)
    return matrixOfCells(
      matrix.states,
      time === whole ? power : multiplySquare(power, nearestRoot(matrix, time - whole), n),
    )
  }
}

/** e^(t log P), each row taken to the nearest probabilities. */
function nearestRoot(matrix: TransitionMatrix, time: number): Float64Array {
  const n = matrix.states.length
  const found = logarithmOf(matrix)
  if (!found.exists) return rejectLogarithm(found, matrix)
  const root = matrixExponential(
    found.logarithm.map(cell => cell * time),
    n,
  )
  for (let i = 0; i < n; i++) projectProbabilities(root.subarray(i * n, i * n + n))
  return root
}

/** A whole power, by squaring; rows are mended at every product. */
function powerOf(cells: Float64Array, n: number, exponent: number): Float64Array {
  let power = identityMatrix(n)
  let square = cells
  for (let left = exponent; left >= 1; left = Math.floor(left / 2)) {
    if (left % 2 === 1) power = normalizeRows(multiplySquare(power, square, n), n)
    if (left >= 2) square = normalizeRows(multiplySquare(square, square, n), n)
  }
  return power
}
