/**
 * Whether one sample lies higher than another, by the order of their values alone.
 *
 * @module
 */
import { normalSurvival } from '../numeric/core.js'
import { expectColumns, FINITE } from './columns.js'
import { distinctValues, totalsPerValue } from './distinct-values.js'

/** What the order of two samples says. */
export interface RankSumTest {
  /** Pairs of which the first sample's value is the higher, equal ones counting one half: from 0 to all pairs. */
  readonly statistic: number
  /** Two-sided: how often samples drawn from one population lie as far apart. */
  readonly pValue: number
  /** `'exact'` counts all ways to part so many values, `'normal'` approximates that. */
  readonly method: 'exact' | 'normal'
}

/** Up to so many values in all, ways are counted: some million steps. */
const COUNTED = 40

/**
 * The rank sum test of Wilcoxon, and Mann and Whitney: exact up to 40 values in all, ties or not; beyond by the normal law with
 * the variance of tied ranks and a correction for continuity. It sees whether one sample lies higher, whatever the distribution.
 *
 * @param first finite numbers, at least one.
 * @param second likewise, of other rows.
 * @throws ClienteleError `EMPTY_INPUT`, or `OUT_OF_RANGE` naming the first ten bad cells.
 * @see Mann and Whitney (1947), Annals of Mathematical Statistics 18(1); Lehmann (1975), Nonparametrics, section 1.4, for ties.
 * @example
 * import { rankSumTest } from 'clientele/statistics'
 * const { statistic, pValue, method } = rankSumTest([90, 120, 75, 110], [12, 30, 75])
 * statistic // => 11.5
 * pValue.toFixed(4) // => '0.0857'
 * method // => 'exact'
 */
export function rankSumTest(first: ArrayLike<number>, second: ArrayLike<number>): RankSumTest {
  const m = expectColumns(['first', first, FINITE])
  const n = expectColumns(['second', second, FINITE])
  const all = new Float64Array(m + n)
  all.set(first)
  all.set(second, m)
  const distinct = distinctValues(all)
  const ties = totalsPerValue(distinct)
  const ranks = doubledRanks(ties)
  let sum = 0
  for (let row = 0; row < m; row++) sum += ranks[distinct.of[row]!]!
  const statistic = (sum - m * (m + 1)) / 2
  if (m + n > COUNTED) return { statistic, pValue: normalTail(statistic, m, n, ties), method: 'normal' }
  const each = Array.from(distinct.of, value => ranks[value]!)
  return { statistic, pValue: exactTail(each, sum, m), method: 'exact' }
}

/** Twice the mean rank of each distinct value, so that it is whole. */
function doubledRanks(ties: Float64Array): Float64Array {
  let before = 0
  return ties.map(count => {
    before += count
    return 2 * before - count + 1
  })
}

/** Of all choices of m values, the share whose rank sum lies at least as far from the middle. */
function exactTail(ranks: readonly number[], sum: number, m: number): number {
  const most = ranks.reduce((total, rank) => total + rank, 0)
  // ways[k * (most + 1) + s]: choices of k values with the sum s.
  const ways = new Float64Array((m + 1) * (most + 1))
  ways[0] = 1
  for (const rank of ranks) {
    for (let k = m; k >= 1; k--) {
      const [to, from] = [k * (most + 1), (k - 1) * (most + 1) - rank]
      for (let s = most; s >= rank; s--) ways[to + s]! += ways[from + s]!
    }
  }
  const middle = m * (ranks.length + 1)
  let [far, all] = [0, 0]
  for (let s = 0; s <= most; s++) {
    const count = ways[m * (most + 1) + s]!
    all += count
    if (Math.abs(s - middle) >= Math.abs(sum - middle)) far += count
  }
  return far / all
}

function normalTail(statistic: number, m: number, n: number, ties: Float64Array): number {
  const rows = m + n
  const tied = ties.reduce((sum, count) => sum + (count ** 3 - count) / (rows * (rows - 1)), 0)
  const variance = ((m * n) / 12) * (rows + 1 - tied)
  const far = Math.max(0, Math.abs(statistic - (m * n) / 2) - 0.5)
  return far > 0 && variance > 0 ? Math.min(1, 2 * normalSurvival(far / Math.sqrt(variance))) : 1
}
