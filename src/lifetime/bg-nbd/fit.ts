import type { Warning } from '../../model/index.js'
import type { CustomerBase, Patterns } from '../../records/index.js'
import { maximizeLikelihood } from '../../statistics/index.js'
import type { FitOptions } from '../contract.js'
import { expectBase } from '../histories.js'
import { createLogLikelihood } from './likelihood.js'
import type { BgNbdModel, BgNbdParams } from './model.js'
import { parameters, seal } from './model.js'

/**
 * Estimates the four parameters from a base by maximum likelihood.
 *
 * The document's `fit` reports on it: convergence, standard errors, covariance, warnings. A base on which nothing can
 * be learned (no repeat purchases, say) gives a document that says so, not an exception.
 *
 * @throws ClienteleError for an option that is unknown or out of range.
 * @example
 * import { bgNbd } from 'clientele/lifetime'
 * import { customerBaseFromSummary } from 'clientele/records'
 * const base = customerBaseFromSummary(
 *   { frequency: [2, 1, 0, 0, 5, 0], recency: [30, 2, 0, 0, 36, 0], age: [39, 39, 39, 20, 38, 31] },
 *   { timeUnit: 'week', observedUntil: '1997-09-30' },
 * )
 * bgNbd.fit(base).fit.observations // => 6
 */
export function fit(base: CustomerBase, options: FitOptions<BgNbdParams> = {}): BgNbdModel {
  expectBase(base)
  const { patterns, timeUnit, dropped } = base
  const found = maximizeLikelihood(
    {
      parameters,
      logLikelihood: createLogLikelihood(patterns),
      typical: { r: 1, alpha: typicalGap(patterns), a: 1, b: 1 },
      observations: sum(patterns.weight),
      dropped,
      warnings: warningsOf(patterns),
    },
    options,
  )
  return seal({ timeUnit, ...found })
}

/** An eighth of the longest age: near enough for Newton's steps at every scale of time. */
function typicalGap({ times }: Patterns): number {
  const longest = times[times.length - 1]!
  return longest > 0 ? longest / 8 : 1
}

function warningsOf({ frequency, size }: Patterns): readonly Warning[] {
  if (frequency[size - 1]! > 0) return []
  const message = 'Nobody bought twice, so neither the rate of purchases nor dropout can be learned. Observe for longer'
  return [{ code: 'NO_REPEAT_PURCHASES', message }]
}

function sum(values: Float64Array): number {
  return values.reduce((total, value) => total + value, 0)
}
