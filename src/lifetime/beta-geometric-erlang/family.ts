/**
 * What BG/CNBD-k and MBG/CNBD-k share: the time between purchases is passed in k stages, each left at a rate λ ~ Gamma(r, α),
 * and clients leave for good with probability p ~ Beta(a, b) at every chance. k = 1 is BG/NBD and MBG/NBD.
 *
 * @module
 */
import type { ParameterRange } from '../../model/index.js'
import type { BetaGeometricParams } from '../beta-geometric/index.js'

/** The five parameters; `alpha` in the model's time unit, k a whole number. */
export interface ErlangParams extends BetaGeometricParams {
  readonly k: number
}

/** Where k may lie: with 24 stages the time between purchases varies by a fifth of itself, as regular as shops see. */
export const STAGES: ParameterRange = { least: 1, most: 24 }

/** A search over k tries every whole number up to this one. */
export const MOST_TRIED = 12
