/**
 * Where moves lead in the end, from where clients are now.
 *
 * @module
 */
import type { TransitionMatrix } from '../../statistics/index.js'
import { transitionPower } from '../../statistics/index.js'

/** Steps after which shares that still change go round, as they outlast any mean stay that counts can tell. */
const MANY = 2 ** 30
const SAME = 1e-9

/** Shares of the segments after very many steps; undefined where one more step still changes them. */
export function longRunShares(matrix: TransitionMatrix, start: readonly number[]): readonly number[] | undefined {
  const total = start.reduce((sum, clients) => sum + clients, 0)
  const from = start.map(clients => clients / total)
  const limit = after(from, transitionPower(matrix, MANY).rows)
  const next = after(limit, matrix.rows)
  return limit.every((share, i) => Math.abs(share - next[i]!) < SAME) ? limit : undefined
}

function after(shares: readonly number[], rows: TransitionMatrix['rows']): readonly number[] {
  return rows.map((_, j) => shares.reduce((sum, share, i) => sum + share * rows[i]![j]!, 0))
}
