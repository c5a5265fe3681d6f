/**
 * Options and results of omega.
 *
 * @module
 */
import type { Interval } from '../../model/index.js'
import type { AnswerScale } from '../answers.js'
import type { MeasurementWarning } from './alpha-types.js'
import type { ResamplingOptions } from './resampling.js'

/** How omega is computed, and whether it has an interval. */
export interface OmegaOptions extends Partial<ResamplingOptions> {
  /** Items worded the other way round: answers x count as lowest + highest − x. Needs `scale`. */
  readonly reversed?: readonly string[]
  /** Ends of the scale of all items; answers beyond are errors. */
  readonly scale?: AnswerScale
  /** The client of each sheet, where several contacts of one client answered; for the interval. */
  readonly clients?: ArrayLike<string | number>
}

/** How well one factor stands for all correlations. */
export interface OneFactorFit {
  /** Against the model, with Bartlett's correction; absent of three items, which one factor always fits, and where an item follows. */
  readonly chiSquare?: number
  readonly degreesOfFreedom?: number
  /** Of normal answers. */
  readonly pValue?: number
  /** Root of the mean square of correlations less what the factor makes of them; up to 0.08 is taken as good. */
  readonly residual: number
  /** The two items of which it leaves most. */
  readonly worst: { readonly first: string; readonly second: string; readonly residual: number }
  /** Whether residuals are beyond 0.08 and chance (p < 0.05) together (Hu and Bentler 1999, for the former). */
  readonly isDoubtful: boolean
}

/** The reliability of the sum of items with one factor. */
export interface Omega {
  /** Of the sum of answers as they are; within [0, 1]. */
  readonly raw: number
  /** Of the sum of standardised items: composite reliability. */
  readonly standardised: number
  /** Of the raw omega; with a seed alone. */
  readonly interval?: Interval
  readonly standardError?: number
  /** By item, of standardised items; most are above 0. */
  readonly loadings: Readonly<Record<string, number>>
  readonly averageVarianceExtracted: number
  readonly fit: OneFactorFit
  /** Sheets on which every item was answered. */
  readonly sheets: number
  readonly leftOut: number
  readonly warnings: readonly MeasurementWarning[]
}
