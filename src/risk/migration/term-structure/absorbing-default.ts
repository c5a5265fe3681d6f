import type { TransitionMatrix } from '../../../statistics/index.js'
import { transitionMatrix } from '../../../statistics/index.js'
import { readMatrix } from '../read-matrix.js'
import { stateIndex } from '../states.js'

/**
 * The matrix of one period in which whoever defaults stays there, so that its powers tell of the first default.
 *
 * @param defaultState the state that is default.
 * @throws ClienteleError `OUT_OF_RANGE` for an unknown state; as `transitionMatrix` does for what is no stochastic matrix.
 * @example
 * import { absorbingDefault } from 'clientele/risk'
 * import { transitionMatrix } from 'clientele/statistics'
 * const cured = transitionMatrix(['good', 'default'], [[0.75, 0.25], [0.5, 0.5]])
 * absorbingDefault(cured, 'default').rows // => [[0.75, 0.25], [0, 1]]
 */
export function absorbingDefault(matrix: TransitionMatrix, defaultState: string): TransitionMatrix {
  const { states, rows } = readMatrix(matrix, 'matrix')
  const target = stateIndex(states, defaultState, 'defaultState')
  return transitionMatrix(
    states,
    rows.map((row, i) => (i === target ? states.map((_, j) => (j === target ? 1 : 0)) : row)),
  )
}
