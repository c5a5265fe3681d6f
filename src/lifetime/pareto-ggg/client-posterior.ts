/**
 * What a history and the draws of the population say of one client: how likely it is that it is a client still, or gone, with
 * each triple (k, λ, μ), averaged over the draws.
 *
 * @module
 */
import type { ClientNodes } from './client-nodes.js'
import { clientNodes } from './client-nodes.js'
import { extentOfDropout } from './extents.js'
import { lattice } from './lattice.js'
import type { Population, PopulationRange } from './population.js'
import { logKernel, rangeOf } from './population.js'
import type { RegularHistoryRow } from './regular-histories.js'
import { silenceTable } from './silence-table.js'

/** Nine digits. */
const FINE = { step: 0.45, drop: 26, sharpest: 1000 }
/** Pairs less likely than this share of the likeliest say nothing. */
const NOTHING = 1e-12

/** Rates to leave, and what each draw believes of them. */
export interface DropoutNodes {
  readonly mu: Float64Array
  /** Per draw, one number per node. */
  readonly priors: readonly Float64Array[]
}

/** Weights of one client; those of all nodes add up to 1. */
export interface ClientPosterior {
  readonly history: RegularHistoryRow
  readonly nodes: ClientNodes
  readonly mu: Float64Array
  /** Node by node, one cell per μ: the weight of the pair and the rate, a client still or not. */
  readonly weight: Float64Array
  /** Of that weight, what belongs to a client still. */
  readonly alive: Float64Array
}

/** Makes the posterior of one client after another, for the same draws. */
export function createClientPosteriors(draws: readonly Population[]): (history: RegularHistoryRow) => ClientPosterior {
  const range = rangeOf(draws)
  const byAge = new Map<number, DropoutNodes>()
  return history => {
    const dropout = byAge.get(history.age) ?? dropoutNodes(draws, range, history.age)
    byAge.set(history.age, dropout)
    return posteriorOf(history, draws, range, dropout)
  }
}

function dropoutNodes(draws: readonly Population[], range: PopulationRange, longest: number): DropoutNodes {
  const { nodes, widths } = lattice(extentOfDropout(range, longest, FINE.drop), FINE.step)
  const priors = draws.map(({ dropout }) => nodes.map((m, j) => widths[j]! * Math.exp(logKernel(dropout, m))))
  return { mu: nodes.map(Math.exp), priors }
}

function posteriorOf(
  history: RegularHistoryRow,
  draws: readonly Population[],
  range: PopulationRange,
  { mu, priors }: DropoutNodes,
): ClientPosterior {
  const nodes = clientNodes(history, range, FINE)
  const [size, rates] = [nodes.k.length, mu.length]
  const table = silenceTable(history, nodes, mu)
  const weight = new Float64Array(size * rates)
  const inPairs = new Float64Array(size)
  for (const [d, draw] of draws.entries()) {
    const prior = priors[d]!
    pairWeights(nodes, draw, inPairs)
    let total = 0
    for (let n = 0; n < size; n++) {
      if (inPairs[n]! < NOTHING) continue
      let sum = 0
      for (let j = 0; j < rates; j++) sum += prior[j]! * table.silent[n * rates + j]!
      total += inPairs[n]! * sum
    }
    for (let n = 0; n < size; n++) {
      if (inPairs[n]! < NOTHING) continue
      const share = inPairs[n]! / (total * draws.length)
      for (let j = 0; j < rates; j++) weight[n * rates + j]! += share * prior[j]!
    }
  }
  const alive = new Float64Array(size * rates)
  for (let n = 0; n < size; n++) {
    for (let j = 0; j < rates; j++) {
      const at = n * rates + j
      alive[at] = weight[at]! * Math.min(table.silent[at]!, table.alive[n]! * Math.exp(-mu[j]! * history.age))
      weight[at]! *= table.silent[at]!
    }
  }
  return { history, nodes, mu, weight, alive }
}

/** The density of k, λ and the purchases under one draw, the largest being 1. */
function pairWeights(nodes: ClientNodes, { regularity, purchases }: Population, out: Float64Array): void {
  const { logK, logLambda, logPurchases } = nodes
  let highest = Number.NEGATIVE_INFINITY
  let priorOfK = 0
  for (let n = 0; n < out.length; n++) {
    if (n === 0 || logK[n] !== logK[n - 1]) priorOfK = logKernel(regularity, logK[n]!)
    out[n] = logPurchases[n]! + priorOfK + logKernel(purchases, logLambda[n]!)
    if (out[n]! > highest) highest = out[n]!
  }
  for (let n = 0; n < out.length; n++) out[n] = Math.exp(out[n]! - highest)
}
