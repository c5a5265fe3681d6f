/**
 * Distributions of one number, as data: how a price, a cost, a delay may turn out.
 *
 * @module
 */

/** A distribution, told by `kind`. Values are in whatever unit they stand for. */
export type Distribution =
  | PointDistribution
  | NormalDistribution
  | LogNormalDistribution
  | UniformDistribution
  | TriangularDistribution
  | PertDistribution
  | BetaDistribution
  | DiscreteDistribution
  | EmpiricalDistribution

/** No doubt at all. */
export interface PointDistribution {
  readonly kind: 'point'
  readonly value: number
}

/** The normal distribution, cut off outside of bounds where they are given. */
export interface NormalDistribution {
  readonly kind: 'normal'
  /** Before bounds cut it off. */
  readonly mean: number
  /** Standard deviation before bounds cut it off; >= 0. */
  readonly deviation: number
  /** No value below; none by default. */
  readonly lower?: number
  /** No value above; none by default. */
  readonly upper?: number
}

/** A number whose logarithm is normal. */
export interface LogNormalDistribution {
  readonly kind: 'log-normal'
  /** Before bounds cut it off; > 0. */
  readonly median: number
  /** Standard deviation of the logarithm, before bounds; [0, 10]: near 0, the coefficient of variation. */
  readonly logDeviation: number
  /** No value below; >= 0. */
  readonly lower?: number
  readonly upper?: number
}

/** Every value of a range is as likely as the others. */
export interface UniformDistribution {
  readonly kind: 'uniform'
  readonly lower: number
  readonly upper: number
}

/** A density that rises in a straight line to the most likely value and falls in another. */
export interface TriangularDistribution {
  readonly kind: 'triangular'
  readonly lower: number
  /** The most likely value, within the bounds. */
  readonly mode: number
  readonly upper: number
}

/** A beta distribution on a range, by its most likely value: the modified PERT of Vose, Malcolm's PERT at weight 4. */
export interface PertDistribution {
  readonly kind: 'pert'
  readonly lower: number
  readonly mode: number
  readonly upper: number
  /** How much the most likely value counts beside the bounds: mean = (lower + weight · mode + upper) / (weight + 2); > 0, 4 by default. */
  readonly weight?: number
}

/** A beta distribution on a range. */
export interface BetaDistribution {
  readonly kind: 'beta'
  /** Shape towards the lower bound; (0, 1e6]. */
  readonly a: number
  /** Shape towards the upper bound; (0, 1e6]. */
  readonly b: number
  /** 0 by default. */
  readonly lower?: number
  /** 1 by default. */
  readonly upper?: number
}

/** Steps: a few values and how likely each is, as delays of 0, 3, 6 or 12 months. */
export interface DiscreteDistribution {
  readonly kind: 'discrete'
  /** At least one, all different. */
  readonly values: readonly number[]
  /** >= 0, of sum 1; one per value. */
  readonly probabilities: readonly number[]
}

/** What was seen: every value of a sample is as likely as the others. */
export interface EmpiricalDistribution {
  readonly kind: 'empirical'
  /** At least one. */
  readonly values: readonly number[]
}

/** Mean and spread of a distribution. */
export interface Moments {
  readonly mean: number
  /** Standard deviation; >= 0. */
  readonly deviation: number
}
