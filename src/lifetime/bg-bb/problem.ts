import type { CustomerBase } from '../../records/core.js'
import type { LikelihoodProblem } from '../../statistics/fitting.js'
import { clientsIn, expectBase, warningsWithoutRepeats } from '../foundation/index.js'
import { createLogLikelihood } from './likelihood.js'
import type { BgBbParams } from './model.js'
import { parameters } from './model.js'
import type { Opportunities } from './opportunities.js'
import { opportunitiesOf } from './opportunities.js'

/** The likelihood of a base that counts time in opportunities, and what a search needs to know of it. */
export function problemOf(base: CustomerBase): LikelihoodProblem<typeof parameters> {
  expectBase(base)
  const { patterns, dropped } = base
  const histories = opportunitiesOf(patterns)
  return {
    parameters,
    logLikelihood: createLogLikelihood(histories, patterns.weight),
    typical: typicalOf(histories, patterns.weight),
    observations: clientsIn(patterns),
    dropped,
    warnings: warningsWithoutRepeats(patterns, 'neither buying nor dropout can be learned'),
  }
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
