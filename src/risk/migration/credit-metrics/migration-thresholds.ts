/**
 * Which return of its assets takes a client of a rating to which rating?
 *
 *   a return below Φ⁻¹(Σ of the probabilities of state s and of all worse ones) leads to s or worse.
 *
 * Assets have standard normal returns; the thresholds are what makes the states as likely as the matrix says. Correlated
 * returns of several clients then migrate together.
 *
 * Source: Gupton, Finger and Bhatia (1997), CreditMetrics technical document, J. P. Morgan, section 8.3, table 8.4.
 *
 * @module
 */
import type { TransitionMatrix } from '../../../statistics/index.js'
import { readMatrix } from '../read-matrix.js'
import { boundariesOf } from './boundaries.js'

/** Thresholds of one rating. */
export interface RatingThresholds {
  /** The rating of today. */
  readonly rating: string
  /** One for each of `below`, rising; 0 where there is none. */
  readonly values: readonly number[]
  /** 1 where there is a threshold, else 0. */
  readonly defined: readonly number[]
  /** Why there is none: every return, or no return, leads to the state or a worse one; empty where there is one. */
  readonly why: readonly ('' | 'every-return' | 'no-return')[]
}

/** Thresholds of all ratings of a matrix. */
export interface MigrationThresholds {
  /** The worst state first: a return below a threshold leads to its state or a worse one. All states but the best. */
  readonly below: readonly string[]
  /** One per state, in the order of the matrix. */
  readonly ratings: readonly RatingThresholds[]
}

/**
 * Standard normal thresholds of the returns that lead from each rating to each other.
 *
 * @param matrix states best first, default last, none for withdrawn ratings.
 * @returns thresholds right to 1e-13 in both tails. Where all better states are impossible there is none, not the 8.2
 * that a rounded sum of probabilities would give.
 * @throws ClienteleError as `transitionMatrix` does for what is no stochastic matrix.
 * @example
 * import { migrationThresholds } from 'clientele/risk'
 * import { transitionMatrix } from 'clientele/statistics'
 * const year = transitionMatrix(['A', 'B', 'D'], [[0.5, 0.48, 0.02], [0, 0.9, 0.1], [0, 0, 1]])
 * const { below, ratings } = migrationThresholds(year)
 * below // => ['D', 'B']
 * ratings[0].values.map(value => value.toFixed(3)) // => ['-2.054', '0.000']
 * ratings[1].why // => ['', 'every-return']
 */
export function migrationThresholds(matrix: TransitionMatrix): MigrationThresholds {
  const { states, rows } = readMatrix(matrix, 'matrix')
  return {
    below: states.slice(1).reverse(),
    ratings: rows.map((row, i) => {
      const boundaries = Array.from(boundariesOf(row)).reverse()
      return {
        rating: states[i]!,
        values: boundaries.map(value => (Number.isFinite(value) ? value : 0)),
        defined: boundaries.map(value => (Number.isFinite(value) ? 1 : 0)),
        why: boundaries.map(value => (Number.isFinite(value) ? '' : value > 0 ? 'every-return' : 'no-return')),
      }
    }),
  }
}
