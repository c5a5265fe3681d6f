/**
 * Rows of a matrix with their covariances: averaged over steps, and conditioned on staying rated.
 *
 * @module
 */

import type { Interval } from '../../model/index.js'
import type { CellMethod, TransitionEstimate } from '../../statistics/index.js'
import { cellInterval, effectiveTrials } from '../../statistics/markov/cell-intervals.js'

/** One row: where it leads, how its cells vary together, and as how many clients it was made from. */
export interface RowEstimate {
  readonly shares: readonly number[]
  readonly covariances: readonly (readonly number[])[]
  /** Clients watched in the state; 0 where nobody was, and the row is assumed. */
  readonly clients: number
}

/** The row of a state in an estimate. */
export function rowOf({ matrix, covariances }: TransitionEstimate, i: number, clients: number): RowEstimate {
  return { shares: matrix.rows[i]!, covariances: covariances[i]!, clients }
}

/** The mean of the rows that somebody was in, each the same; steps are independent. */
export function meanOfRows(rows: readonly RowEstimate[]): RowEstimate {
  const seen = rows.filter(({ clients }) => clients > 0)
  if (seen.length === 0) return rows[0]!
  const k = seen.length
  const mean = (pick: (row: RowEstimate) => number): number => seen.reduce((sum, row) => sum + pick(row), 0) / k
  return {
    shares: seen[0]!.shares.map((_, j) => mean(({ shares }) => shares[j]!)),
    covariances: seen[0]!.covariances.map((line, j) =>
      line.map((_, r) => mean(({ covariances }) => covariances[j]![r]!) / k),
    ),
    clients: k ** 2 / seen.reduce((sum, { clients }) => sum + 1 / clients, 0),
  }
}

/**
 * The row given that it does not lead to a state: Rⱼ = Pⱼ / (1 − Pₛ), by the delta method
 * cov(Rⱼ, Rᵣ) = (Cⱼᵣ + Rⱼ Cₛᵣ + Rᵣ Cⱼₛ + Rⱼ Rᵣ Cₛₛ) / (1 − Pₛ)².
 */
export function rowWithout({ shares, covariances, clients }: RowEstimate, state: number): RowEstimate {
  const others = shares.map((_, j) => j).filter(j => j !== state)
  const left = others.reduce((sum, j) => sum + shares[j]!, 0)
  if (!(left > 0))
    return { shares: others.map(() => 0), covariances: others.map(() => others.map(() => 0)), clients: 0 }
  const given = shares.map(share => share / left)
  return {
    shares: others.map(j => given[j]!),
    covariances: others.map(j =>
      others.map(r => {
        const own = covariances[j]![r]! + given[j]! * given[r]! * covariances[state]![state]!
        return (own + given[j]! * covariances[state]![r]! + given[r]! * covariances[j]![state]!) / left ** 2
      }),
    ),
    clients: clients * left,
  }
}

/** Intervals of the cells of a row, as of shares of as many trials as their variances tell of. */
export function rowIntervals(
  { shares, covariances, clients }: RowEstimate,
  options: { readonly level: number; readonly method: CellMethod },
): readonly Interval[] {
  if (clients === 0) return []
  return shares.map((share, j) =>
    cellInterval(share, effectiveTrials(share, covariances[j]![j]!, clients), shares.length, options),
  )
}
