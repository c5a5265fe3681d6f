import type { CustomerBase } from '../../records/core.js'
import type { LikelihoodProblem } from '../../statistics/fitting.js'
import { clientsIn, expectBase, typicalGap, warningsWithoutRepeats } from '../foundation/index.js'
import { createLogLikelihood } from './likelihood.js'
import { parameters } from './model.js'

/** The likelihood of a base, and what a search needs to know of it. */
export function problemOf(base: CustomerBase): LikelihoodProblem<typeof parameters> {
  expectBase(base)
  const { patterns, dropped } = base
  return {
    parameters,
    logLikelihood: createLogLikelihood(patterns),
    typical: { r: 1, alpha: typicalGap(patterns) },
    observations: clientsIn(patterns),
    dropped,
    warnings: warningsWithoutRepeats(patterns, 'the rate of purchases cannot be learned'),
  }
}
