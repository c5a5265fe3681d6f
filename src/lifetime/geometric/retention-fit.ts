import type { RetentionFit } from '../contractual/problem.js'
import type { Renewals } from '../contractual/renewals.js'
import { createLogLikelihood } from './likelihood.js'
import type { GeometricParams } from './model.js'
import { parameters } from './model.js'

/** How this model is fitted to tenures. */
export const RETENTION_FIT: RetentionFit<typeof parameters> = {
  parameters,
  logLikelihood: createLogLikelihood,
  typical: shareLost,
  coordinates: { size: 1, dropoutProbability: 0 },
}

/** The maximum itself, so that a search from it ends where it began. */
function shareLost({ allLost, allRenewed }: Renewals): GeometricParams {
  return { theta: Math.max(parameters.theta.least, allLost / (allLost + allRenewed)) }
}
