/**
 * Where those of a state are after several steps, if every step has the same matrix.
 *
 * @module
 */
import { expectInteger, expectObject } from '../../errors/index.js'
import { multiplySquare, normalizeRows } from '../../numeric/core.js'
import type { TransitionMatrix } from './transition-matrix.js'
import { transitionMatrix } from './transition-matrix.js'

/**
 * The matrix of several whole steps, by repeated squaring: sums and products of numbers >= 0 alone, so that no digit cancels.
 *
 * @param steps a whole number from 0 (everybody stays) to 2^31 − 1.
 * @throws ClienteleError `OUT_OF_RANGE` or `INVALID_TYPE` for other steps; as `transitionMatrix` for what is no matrix.
 * @example
 * import { transitionMatrix, transitionPower } from 'clientele/statistics'
 * const year = transitionMatrix(['good', 'default'], [[0.9, 0.1], [0, 1]])
 * transitionPower(year, 2).rows[0].map(cell => cell.toFixed(2)) // => ['0.81', '0.19']
 */
export function transitionPower(matrix: TransitionMatrix, steps: number): TransitionMatrix {
  expectObject(matrix, 'matrix')
  const one = transitionMatrix(matrix.states, matrix.rows)
  let left = expectInteger(steps, 'steps', 0, MOST_STEPS)
  let power = transitionMatrix(
    one.states,
    one.states.map((_, i) => one.states.map((_unused, j) => (i === j ? 1 : 0))),
  )
  for (let square = one; left > 0; left = Math.floor(left / 2)) {
    if (left % 2 === 1) power = transitionProduct(power, square)
    if (left > 1) square = transitionProduct(square, square)
  }
  return power
}

const MOST_STEPS = 2 ** 31 - 1

/** One matrix after the other, over the same states; rows add up to 1 again, so that long powers do not drift. */
function transitionProduct(first: TransitionMatrix, then: TransitionMatrix): TransitionMatrix {
  const { states } = first
  const n = states.length
  const cells = normalizeRows(multiplySquare(first.rows.flat(), then.rows.flat(), n), n)
  return transitionMatrix(
    states,
    states.map((_, i) => Array.from(cells.subarray(i * n, i * n + n))),
  )
}
