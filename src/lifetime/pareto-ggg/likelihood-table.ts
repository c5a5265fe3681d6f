/**
 * What the data say at every node, computed once for all parameters within a range.
 *
 * @module
 */
import type { Steps } from '../../model/index.js'
import type { ClientNodes } from './client-nodes.js'
import { clientNodes } from './client-nodes.js'
import type { Resolution } from './extents.js'
import { extentOfDropout } from './extents.js'
import { lattice } from './lattice.js'
import type { PopulationRange } from './population.js'
import type { RegularHistories } from './regular-histories.js'
import { silenceTable } from './silence-table.js'

/** One history's pairs (k, λ), and per pair and μ how likely it is that a client like that is silent since. */
export interface HistoryNodes extends ClientNodes {
  /** e^{−μtₓ} P(silent since | k, λ, μ), pair by pair. */
  readonly silent: Float64Array
  /** Clients of this history. */
  readonly weight: number
}

/** All histories, and the rates to leave that they share. */
export interface TableOfNodes {
  readonly logMu: Float64Array
  readonly mu: Float64Array
  readonly muWidth: Float64Array
  readonly histories: readonly HistoryNodes[]
  /** In all histories together. */
  readonly clients: number
}

/** Five digits of each client's likelihood: errors of a few thousandths in the log-likelihood of a thousand. */
const COARSE: Resolution = { step: 0.7, drop: 15, sharpest: 60 }
/** Histories between two steps of progress. */
const AT_ONCE = 50

/** The table for parameters within a range, in steps. */
export function* likelihoodTable({ rows, weight }: RegularHistories, range: PopulationRange): Steps<TableOfNodes> {
  const longest = rows.reduce((most, { age }) => Math.max(most, age), 0)
  const { nodes: logMu, widths: muWidth } = lattice(extentOfDropout(range, longest, COARSE.drop), COARSE.step)
  const mu = logMu.map(Math.exp)
  const histories: HistoryNodes[] = []
  for (const [i, history] of rows.entries()) {
    if (i % AT_ONCE === 0) yield { phase: 'tabulating', done: i, total: rows.length }
    const nodes = clientNodes(history, range, COARSE)
    const { silent } = silenceTable(history, nodes, mu)
    histories.push({ ...nodes, silent, weight: weight[i]! })
  }
  return { logMu, mu, muWidth, histories, clients: weight.reduce((sum, one) => sum + one, 0) }
}
