/**
 * Draws of several chains, chain after chain, as the diagnostics see them.
 *
 * @module
 */
import { expectInteger, reject } from '../../errors/index.js'
import { compensatedSum, normalQuantile } from '../../numeric/core.js'
import { expectColumns, FINITE } from '../columns.js'
import { distinctValues, totalsPerValue } from '../distinct-values.js'

/** Fewer draws of a chain cannot be split and compared. */
const LEAST_DRAWS = 4

/** Chains of equal length in one column. */
export interface ChainDraws {
  readonly draws: Float64Array
  readonly chains: number
  /** Draws of each chain. */
  readonly length: number
}

/** Draws checked at the door: finite, as many of each chain, not all the same. */
export function expectChains(draws: ArrayLike<number>, chains: number): ChainDraws {
  const size = expectColumns(['draws', draws, FINITE])
  const length = size / expectInteger(chains, 'chains', 1)
  if (!Number.isInteger(length) || length < LEAST_DRAWS) {
    reject('LENGTH_MISMATCH', 'draws', `equally many draws of ${chains} chains, at least ${LEAST_DRAWS} of each`, size)
  }
  const column = Float64Array.from(draws)
  if (!varies(column)) reject('NO_VARIATION', 'draws', 'draws that are not all the same', column[0])
  return { draws: column, chains, length }
}

/** Not all numbers of a column are the same. */
export function varies(column: Float64Array): boolean {
  return column.some(draw => draw !== column[0])
}

/** Each chain's first and last half as chains of their own, so that one that drifts disagrees with itself. */
export function halves({ draws, chains, length }: ChainDraws): ChainDraws {
  const half = Math.floor(length / 2)
  const split = new Float64Array(2 * chains * half)
  for (let c = 0; c < chains; c++) {
    split.set(draws.subarray(c * length, c * length + half), 2 * c * half)
    split.set(draws.subarray((c + 1) * length - half, (c + 1) * length), (2 * c + 1) * half)
  }
  return { draws: split, chains: 2 * chains, length: half }
}

/** The same with every draw replaced. */
export function mapDraws(of: ChainDraws, change: (draw: number) => number): ChainDraws {
  return { ...of, draws: of.draws.map(change) }
}

/**
 * Draws replaced by normal quantiles of their ranks among all (Blom's offset 3/8; equal draws share their mean rank), so
 * that what follows needs no moments to exist.
 */
export function rankNormal(of: ChainDraws): ChainDraws {
  const distinct = distinctValues(of.draws)
  const size = of.draws.length
  let below = 0
  const scores = totalsPerValue(distinct).map(count => {
    const rank = below + (count + 1) / 2
    below += count
    return normalQuantile((rank - 3 / 8) / (size + 1 / 4))
  })
  return { ...of, draws: of.draws.map((_, row) => scores[distinct.of[row]!]!) }
}

/** The mean of each chain. */
export function chainMeans({ draws, chains, length }: ChainDraws): Float64Array {
  return Float64Array.from({ length: chains }, (_, c) => mean(draws.subarray(c * length, (c + 1) * length)))
}

/** The mean of a column. */
export function mean(column: Float64Array): number {
  return compensatedSum(column) / column.length
}

/** The variance of a sample: squares over one less than their number. */
export function variance(column: Float64Array): number {
  const centre = mean(column)
  return compensatedSum(column.map(value => (value - centre) ** 2)) / (column.length - 1)
}
