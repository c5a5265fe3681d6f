/**
 * One history over pairs (k, λ): where its mass lies, and how likely its purchases are there.
 *
 * @module
 */
import { logGamma } from '../../numeric/core.js'
import type { Resolution } from './extents.js'
import { extentOfRate, extentOfRegularity } from './extents.js'
import { lattice } from './lattice.js'
import type { PopulationRange } from './population.js'
import { mostLogKernel } from './population.js'
import type { RegularHistoryRow } from './regular-histories.js'

/** Pairs (k, λ), one per position. */
export interface ClientNodes {
  readonly logK: Float64Array
  readonly k: Float64Array
  readonly logLambda: Float64Array
  readonly lambda: Float64Array
  /** ln of the density of the purchases times what the node stands for, d ln k d ln λ. */
  readonly logPurchases: Float64Array
}

/** Errors of all one-time buyers have one sign where all see the same nodes of k. */
const FINER = 0.85
/** Being silent is never less likely than e^-10 or so where being so is likely at all. */
const ROOM = 8

/** The nodes that matter for any population within a range. */
export function clientNodes(history: RegularHistoryRow, range: PopulationRange, resolution: Resolution): ClientNodes {
  const { step, drop } = resolution
  const columns: [logK: number, logLambda: number, logPurchases: number, most: number][] = []
  const regularity = lattice(extentOfRegularity(history, range, drop), FINER * step)
  let highest = Number.NEGATIVE_INFINITY
  regularity.nodes.forEach((logK, i) => {
    const rates = lattice(extentOfRate(history, Math.exp(logK), range, resolution), step)
    const mostForK = mostLogKernel(range.regularity, logK)
    const purchases = logPurchasesOf(history, logK)
    rates.nodes.forEach((logLambda, j) => {
      const logPurchases = purchases(logLambda) + Math.log(regularity.widths[i]! * rates.widths[j]!)
      const most = logPurchases + mostForK + mostLogKernel(range.purchases, logLambda)
      highest = Math.max(highest, most)
      columns.push([logK, logLambda, logPurchases, most])
    })
  })
  const kept = columns.filter(([, , , most]) => most > highest - drop - ROOM)
  const column = (at: 0 | 1 | 2): Float64Array => Float64Array.from(kept, row => row[at])
  const [logK, logLambda, logPurchases] = [column(0), column(1), column(2)]
  return { logK, k: logK.map(Math.exp), logLambda, lambda: logLambda.map(Math.exp), logPurchases }
}

/** kx ln(kλ) − x ln Γ(k) + (k−1) L − kλtₓ for one k, as a function of ln λ. */
function logPurchasesOf(
  { frequency: x, recency, logIntervals }: RegularHistoryRow,
  logK: number,
): (logLambda: number) => number {
  if (x === 0) return () => 0
  const k = Math.exp(logK)
  const given = -x * logGamma(k) + (k - 1) * logIntervals
  return logLambda => given + k * x * (logK + logLambda) - k * Math.exp(logLambda) * recency
}
