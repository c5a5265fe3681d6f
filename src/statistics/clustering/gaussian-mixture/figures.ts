/**
 * How good a mixture is, by its likelihood and what its parameters cost.
 *
 * @module
 */
import type { FeatureScale } from '../types.js'
import type { Climb } from './climb.js'
import type { Partition } from './partition.js'
import type { Problem } from './problem.js'
import { parameterCount } from './structures.js'

/** Likelihood and criteria of a mixture. */
export interface MixtureFigures {
  /** Σ ln Σₖ πₖ φₖ(xᵢ), of the rows in their units and without the prior. */
  readonly logLikelihood: number
  /** Numbers that describe the mixture, as many as its structure leaves free. */
  readonly parameters: number
  /** parameters · ln(observations) − 2 logLikelihood (Schwarz 1978): less is better. mclust prints it with the sign turned. */
  readonly bic: number
  /** BIC − 2 Σ ln (largest probability of each row) (Biernacki, Celeux & Govaert 2000): less is better; overlap costs. */
  readonly icl: number
}

/** The figures of a search, in the units of the columns. */
export function figuresOf(
  problem: Problem,
  scales: readonly FeatureScale[],
  { logLikelihood: scaled }: Climb,
  { logCertainty }: Partition,
): MixtureFigures {
  const logUnits = scales.reduce((sum, { spread }) => sum + Math.log(spread), 0)
  const logLikelihood = scaled - problem.observations * logUnits
  const parameters = parameterCount(problem.structure, problem.components, scales.length)
  const bic = parameters * Math.log(problem.observations) - 2 * logLikelihood
  return { logLikelihood, parameters, bic, icl: bic - 2 * logCertainty }
}
