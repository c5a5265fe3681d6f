/**
 * The row of a state that nobody leaves by definition.
 *
 * @module
 */
import type { Interval } from '../../model/index.js'
import type { TransitionMatrix } from '../../statistics/index.js'
import { transitionMatrix } from '../../statistics/index.js'
import { certain } from '../../statistics/markov/cell-intervals.js'

/** What an estimate says of its rows. */
interface Estimate {
  readonly matrix: TransitionMatrix
  readonly intervals: readonly (readonly Interval[])[]
  readonly unobserved: readonly string[]
}

/** The same estimate with an absorbing state, whose row is known and not estimated; −1 for none. */
export function certainRow({ matrix, intervals, unobserved }: Estimate, absorbing: number, level = 0.95): Estimate {
  if (absorbing < 0) return { matrix, intervals, unobserved }
  const { states, rows } = matrix
  const own = states.map((_, j) => (j === absorbing ? 1 : 0))
  return {
    matrix: transitionMatrix(
      states,
      rows.map((row, i) => (i === absorbing ? own : row)),
    ),
    intervals: intervals.map((row, i) => (i === absorbing ? own.map(value => certain(value, level)) : row)),
    unobserved: unobserved.filter(state => state !== states[absorbing]),
  }
}
