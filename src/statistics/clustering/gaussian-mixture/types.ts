/**
 * A Gaussian mixture as data.
 *
 * @module
 */
import type { GivenReport } from '../../../model/index.js'
import type { Scaling } from '../types.js'
import type { MixtureFigures } from './figures.js'
import type { CovarianceStructure } from './structures.js'

/** One component: a cloud of rows around a mean. */
export interface MixtureComponent {
  readonly name: string
  /** Part of all rows that is the component's; the shares of a mixture add up to 1. */
  readonly share: number
  /** By feature, in its unit. */
  readonly mean: readonly number[]
  /** Features by features, in products of their units; symmetric, positive definite. */
  readonly covariance: readonly (readonly number[])[]
}

/** Features and components of a mixture. */
export interface MixtureParams {
  /** Names of the columns, in the order of means and covariances. */
  readonly features: readonly string[]
  /** In canonical order. */
  readonly components: readonly MixtureComponent[]
}

/** What a reader of a mixture should know. */
export interface MixtureWarning {
  /**
   * `'NOT_CONVERGED'`: the search was ended while it still climbed. `'PRIOR_NEEDED'`: every search without a prior fell on a
   * point where the likelihood has no bound, so that rows of a prior were added. `'FEW_ROWS'`: a component has fewer rows than
   * numbers that describe it. `'NEARLY_FLAT'`: a component is thinner than a thousandth of all rows, in some direction: rounding,
   * or rows that lie on a line by chance. `'BEST_FOUND_ONCE'`: one start of several came to the best answer, so that others may be
   * better still.
   */
  readonly code: 'NOT_CONVERGED' | 'PRIOR_NEEDED' | 'FEW_ROWS' | 'NEARLY_FLAT' | 'BEST_FOUND_ONCE'
  /** The fact and what to try, in English. */
  readonly message: string
}

/** How a mixture was found. */
export interface MixtureReport extends MixtureFigures {
  readonly source: 'searched'
  readonly structure: CovarianceStructure
  readonly scaling: Scaling
  /** Rows. */
  readonly observations: number
  readonly distinctRows: number
  readonly starts: number
  /** Starts whose log-likelihood came within 0.2 of the best. */
  readonly startsAtBest: number
  /** Starts given up because a component fell on too few rows. */
  readonly startsCollapsed: number
  /** Whether the best search ended at the top. */
  readonly converged: boolean
  readonly iterations: number
  /** Rows that a prior gave to each component; 0 is plain maximum likelihood. */
  readonly priorRows: number
  /** Rows by the component that is likeliest for them. */
  readonly sizes: readonly number[]
  readonly warnings: readonly MixtureWarning[]
}

/** A Gaussian mixture; `JSON.stringify` is its file format. It holds no rows. */
export interface GaussianMixtureModel {
  readonly kind: 'gaussian-mixture'
  readonly version: number
  /** The package and version that made it. */
  readonly madeBy: string
  readonly params: MixtureParams
  readonly fit: MixtureReport | GivenReport
}
