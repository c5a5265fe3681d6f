import type { CustomerBase } from '../../records/index.js'
import { maximizeLikelihood } from '../../statistics/fitting.js'
import type { FitOptions } from '../contract.js'
import { clientsIn, expectBase, warningsWithoutRepeats } from '../foundation/index.js'
import { createLogLikelihood } from './likelihood.js'
import type { BgBbModel, BgBbParams } from './model.js'
import { parameters, seal } from './model.js'
import type { Opportunities } from './opportunities.js'
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
  const histories = opportunitiesOf(patterns)
  const found = maximizeLikelihood(
    {
      parameters,
      logLikelihood: createLogLikelihood(histories, patterns.weight),
      typical: typicalOf(histories, patterns.weight),
      observations: clientsIn(patterns),
      dropped,
      warnings: warningsWithoutRepeats(patterns, 'neither buying nor dropout can be learned'),
    },
    options,
  )
  return seal({ timeUnit, ...found })
}

/**
 * Shapes under which purchases are about as rare as in the data, and leaving is no more frequent: from there the search is
 * as quick for days as for years.
 */
function typicalOf({ frequency, age, size }: Opportunities, weight: Float64Array): BgBbParams {
  let bought = 0
  let offered = 0
  for (let i = 0; i < size; i++) {
    bought += weight[i]! * frequency[i]!
    offered += weight[i]! * age[i]!
  }
  const rarity = offered / (bought + 1)
  return { alpha: 1, beta: Math.max(1, rarity / 2), gamma: 1, delta: Math.max(1, rarity / 2) }
}
