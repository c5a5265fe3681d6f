/**
 * What the times between purchases add to the log-likelihood, (k−1) Σ ln Δt − x ln Γ(k): no parameter but k, and without
 * it likelihoods of different k cannot be compared.
 *
 * @module
 */
import { expectFinite, reject } from '../../errors/index.js'
import { logGamma } from '../../numeric/core.js'
import type { ClientHistory, CustomerBase } from '../../records/core.js'
import { isBase } from '../foundation/index.js'

/** A history that may tell the sum of the logarithms of the times between its purchases, in the model's unit. */
export interface RegularHistory extends ClientHistory {
  /** Σ ln of the times from purchase to purchase; 0 for a client who bought once. */
  readonly logIntervals?: number
}

/** Whether everything is known that likelihoods of different k differ in. */
export function knowsIntervals({ logIntervals, patterns }: CustomerBase): boolean {
  return logIntervals !== undefined || patterns.frequency[patterns.size - 1] === 0
}

/** What the times between purchases add; −x ln Γ(k) alone where they are not known. */
export function intervalTerm(of: CustomerBase | RegularHistory, k: number): number {
  if (k === 1) return 0
  const [purchases, logIntervals] = isBase(of) ? totals(of) : [of.frequency, expectLog(of)]
  return (k - 1) * logIntervals - purchases * logGamma(k)
}

function totals({ patterns, logIntervals }: CustomerBase): readonly [purchases: number, logIntervals: number] {
  const { size, frequency, weight, ofClient } = patterns
  let purchases = 0
  for (let i = 0; i < size; i++) purchases += weight[i]! * frequency[i]!
  if (logIntervals === undefined) return [purchases, 0]
  if (!(logIntervals instanceof Float64Array) || logIntervals.length !== ofClient.length) {
    return reject('LENGTH_MISMATCH', 'base.logIntervals', `a Float64Array of ${ofClient.length} values`, logIntervals)
  }
  return [purchases, logIntervals.reduce((sum, log) => sum + log, 0)]
}

function expectLog({ logIntervals }: RegularHistory): number {
  return logIntervals === undefined ? 0 : expectFinite(logIntervals, 'client.logIntervals')
}
