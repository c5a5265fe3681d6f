/**
 * What BG/NBD and MBG/NBD share: clients buy at a rate λ ~ Gamma(r, α) and leave for good with probability p ~ Beta(a, b)
 * at every chance. They differ in one thing only, whether the first purchase is such a chance.
 *
 * @module
 */

import type { ParameterRange } from '../../model/index.js'
import { LONGEST_TIME } from '../../money/core.js'

/**
 * Where r, a and b may lie: a hundred times beyond what a fit searches, and well within where every verb gives a finite
 * number for any history. Beyond some 1e15 doubles no longer tell r from r + x.
 */
export const SHAPES: ParameterRange = { least: 1e-12, most: 1e12 }

/** Where α may lie, in any unit of time: as far as times go. */
export const SCALES: ParameterRange = { least: 1e-100, most: LONGEST_TIME }

/** Chances to leave at the first purchase: none in BG/NBD, one in MBG/NBD. */
export type FirstChance = 0 | 1

/** The four parameters, each > 0; `alpha` in the model's time unit. */
export interface BetaGeometricParams {
  readonly r: number
  readonly alpha: number
  readonly a: number
  readonly b: number
}

/**
 * Where all may leave at their first purchase, a low rate and an early leave explain a silent one-time buyer alike: with
 * clients like those of CDNOW 95 % intervals by standard errors cover r and b in 88 % (500 clients), 92 % (2,000) and 94 %
 * (10,000). Where clients buy more often the others explain less of r, and 300 clients are enough.
 */
export const SKEWED = ['r', 'b'] as const
