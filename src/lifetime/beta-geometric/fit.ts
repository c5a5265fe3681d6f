import type { Parameter } from '../../model/index.js'
import type { CustomerBase } from '../../records/index.js'
import type { LikelihoodFit } from '../../statistics/fitting.js'
import { maximizeLikelihood } from '../../statistics/fitting.js'
import type { FitOptions } from '../contract.js'
import { clientsIn, expectBase, RATE_AND_DROPOUT, typicalGap, warningsWithoutRepeats } from '../foundation/index.js'
import type { BetaGeometricParams, FirstChance } from './family.js'
import { createLogLikelihood } from './likelihood.js'

/** The parameters at which the likelihood of a base is largest. */
export function fitBetaGeometric(
  parameters: Readonly<Record<keyof BetaGeometricParams, Parameter>>,
  first: FirstChance,
  base: CustomerBase,
  options: FitOptions<BetaGeometricParams>,
): LikelihoodFit<BetaGeometricParams> {
  expectBase(base)
  const { patterns, dropped } = base
  return maximizeLikelihood(
    {
      parameters,
      logLikelihood: createLogLikelihood(patterns, first),
      typical: { r: 1, alpha: typicalGap(patterns), a: 1, b: 1 },
      observations: clientsIn(patterns),
      dropped,
      warnings: warningsWithoutRepeats(patterns, RATE_AND_DROPOUT),
    },
    options,
  )
}
