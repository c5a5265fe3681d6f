import type { Warning } from '../../model/index.js'
import type { CustomerBase } from '../../records/index.js'
import { maximizeLikelihood } from '../../statistics/index.js'
import type { FitOptions } from '../contract.js'
import { expectBase } from '../histories.js'
import { createLogLikelihood } from './likelihood.js'
import type { BgBbModel, BgBbParams } from './model.js'
import { parameters, seal } from './model.js'
import { opportunitiesOf } from './opportunities.js'

/**
 * Estimates the four parameters from a base by maximum likelihood.
 *
 * The document's `fit` reports on it: convergence, standard errors, covariance, warnings. A base on which nothing can
 * be learned (no repeat purchases, say) gives a document that says so, not an exception.
 *
 * @throws ClienteleError for an option that is unknown or out of range; `OUT_OF_RANGE` or `INCONSISTENT_HISTORY` for a base
 * that does not count time in whole opportunities, with at most one purchase at each.
 * @example
 * import { bgBb } from 'clientele/lifetime'
 * import { customerBaseFromPatterns } from 'clientele/records'
 * const base = customerBaseFromPatterns(
 *   {
 *     frequency: [0, 1, 1, 1, 2, 2, 3],
 *     recency: [0, 1, 2, 3, 2, 3, 3],
 *     age: [3, 3, 3, 3, 3, 3, 3],
 *     weight: [310, 90, 45, 30, 60, 75, 190],
 *   },
 *   { timeUnit: 'year', observedUntil: '2023-12-31' },
 * )
 * bgBb.fit(base).fit.observations // => 800
 */
export function fit(base: CustomerBase, options: FitOptions<BgBbParams> = {}): BgBbModel {
  expectBase(base)
  const { patterns, dropped, timeUnit } = base
  const found = maximizeLikelihood(
    {
      parameters,
      logLikelihood: createLogLikelihood(opportunitiesOf(patterns), patterns.weight),
      typical: { alpha: 1, beta: 1, gamma: 1, delta: 1 },
      observations: patterns.weight.reduce((total, weight) => total + weight, 0),
      dropped,
      warnings: patterns.frequency[patterns.size - 1]! > 0 ? [] : [NO_REPEAT_PURCHASES],
    },
    options,
  )
  return seal({ timeUnit, ...found })
}

const NO_REPEAT_PURCHASES: Warning = {
  code: 'NO_REPEAT_PURCHASES',
  message: 'Nobody bought twice, so neither buying nor dropout can be learned. Observe for longer',
}
