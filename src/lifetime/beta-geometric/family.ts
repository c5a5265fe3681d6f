/**
 * What BG/NBD and MBG/NBD share: clients buy at a rate λ ~ Gamma(r, α) and leave for good with probability p ~ Beta(a, b)
 * at every chance. They differ in one thing only, whether the first purchase is such a chance.
 *
 * @module
 */

/** Chances to leave at the first purchase: none in BG/NBD, one in MBG/NBD. */
export type FirstChance = 0 | 1

/** The four parameters, each > 0; `alpha` in the model's time unit. */
export interface BetaGeometricParams {
  readonly r: number
  readonly alpha: number
  readonly a: number
  readonly b: number
}
