import type { Parameter } from '../../model/index.js'
import type { CustomerBase } from '../../records/core.js'
import type { LikelihoodProblem } from '../../statistics/fitting.js'
import {
  clientsIn,
  expectBase,
  oneTimeBuyersWarnings,
  RATE_AND_DROPOUT,
  typicalGap,
  warningsWithoutRepeats,
} from '../foundation/index.js'
import type { BetaGeometricParams, FirstChance } from './family.js'
import { SKEWED } from './family.js'
import { createLogLikelihood } from './likelihood.js'

/** The likelihood of a base, and what a search needs to know of it. */
export function betaGeometricProblem(
  parameters: Readonly<Record<keyof BetaGeometricParams, Parameter>>,
  first: FirstChance,
  base: CustomerBase,
): LikelihoodProblem<Readonly<Record<keyof BetaGeometricParams, Parameter>>> {
  expectBase(base)
  const { patterns, dropped } = base
  return {
    parameters,
    logLikelihood: createLogLikelihood(patterns, first),
    typical: { r: 1, alpha: typicalGap(patterns), a: 1, b: 1 },
    observations: clientsIn(patterns),
    dropped,
    warnings: [
      ...warningsWithoutRepeats(patterns, RATE_AND_DROPOUT),
      ...(first === 0 ? oneTimeBuyersWarnings(patterns, 'mbgNbd or paretoNbd') : []),
    ],
    ...(first === 0 ? {} : { skewed: SKEWED }),
  }
}
