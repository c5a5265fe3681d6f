import type { Parameter, ParameterTable, ParamsOf } from '../../model/index.js'
import type { CustomerBase } from '../../records/core.js'
import type { LikelihoodProblem } from '../../statistics/fitting.js'
import {
  clientsIn,
  expectBase,
  RATE_AND_DROPOUT,
  sizeOfTerms,
  typicalGap,
  warningsWithoutRepeats,
} from '../foundation/index.js'
import type { FitLaw } from './fit-law.js'
import { createLogLikelihood } from './likelihood.js'

/** A model to be fitted: its table with r and α first, then the parameters of the law in the law's order. */
export interface GammaPoissonFit<T extends ParameterTable> {
  readonly parameters: T & Readonly<Record<'r' | 'alpha', Parameter>>
  readonly law: FitLaw
  /** Typical sizes of the parameters for clients who buy and leave within some time. */
  readonly typical: (time: number) => ParamsOf<T>
}

/** The likelihood of a base, and what a search needs to know of it. */
export function gammaPoissonProblem<T extends ParameterTable>(
  { parameters, law, typical }: GammaPoissonFit<T>,
  base: CustomerBase,
): LikelihoodProblem<T> {
  expectBase(base)
  const { patterns, dropped } = base
  return {
    parameters,
    logLikelihood: createLogLikelihood(patterns, law),
    typical: typical(typicalGap(patterns)),
    scale: sizeOfTerms(patterns),
    observations: clientsIn(patterns),
    dropped,
    warnings: warningsWithoutRepeats(patterns, RATE_AND_DROPOUT),
  }
}
