/**
 * How much of an outcome's variation each of its predictors accounts for.
 *
 * @module
 */
import type { Interval } from '../../model/index.js'

/** How what predictors explain together is shared out among them. */
export type ImportanceMethod = 'shapley' | 'relative-weights'

/** Options of {@link shapleyShares} and {@link relativeWeights}. */
export interface ImportanceOptions {
  /** How much each row counts, from 0 to 1e200 in any unit: weights of a survey. All count the same by default. */
  readonly weights?: ArrayLike<number>
}

/** One predictor. */
export interface PredictorImportance {
  readonly name: string
  /** Part of the outcome's variance, 0 to 1; those of all predictors add up to R². */
  readonly importance: number
  /** Part of what is explained, 0 to 1, together 1; absent where nothing is explained. */
  readonly share?: number
  /** 1 for the largest importance; equal ones have the better rank in common. */
  readonly rank: number
  /** Correlation with the outcome, −1 to 1. */
  readonly correlation: number
  /** R² of the predictor by itself: it comes first. */
  readonly first: number
  /** What it adds to R² when all others are known: it comes last. */
  readonly last: number
  /** Standardised coefficient with all others in the model: deviations of the outcome for one of its own. */
  readonly coefficient: number
  /** Pratt's measure, coefficient × correlation: adds up to R² too, but may be below 0, which cannot be read as a part. */
  readonly pratt: number
  /**
   * Of `'shapley'`: what it adds to R² on average where 0, 1, 2 ... others are known (conditional dominance); their mean is
   * `importance`.
   */
  readonly beyond?: readonly number[]
}

/** What predictors explain, together and each. */
export interface Importance {
  readonly method: ImportanceMethod
  /** Rows with a weight above 0. */
  readonly observations: number
  /** Part of the outcome's variance that all predictors explain, 0 to 1. */
  readonly rSquared: number
  /** R² less what as many columns of chance would explain; may be below 0. */
  readonly adjustedRSquared: number
  /** In the order of the columns. */
  readonly predictors: readonly PredictorImportance[]
}

/** Options of {@link importanceIntervals}. */
export interface ImportanceIntervalOptions extends ImportanceOptions {
  /** `'shapley'` by default. */
  readonly method?: ImportanceMethod
  /** Whose row each is, where a client answers more than once: clients are drawn, with all their rows. */
  readonly clusters?: ArrayLike<string | number>
  /** Samples drawn with replacement, 100 to 1,000,000; 1,000 by default. */
  readonly replicates?: number
  /** A whole number from 0 to 2147483647; 1 by default. */
  readonly seed?: number
  /** Of all intervals, within (0, 1); 0.95 by default. */
  readonly level?: number
}

/** One predictor, and how sure its importance is. */
export interface PredictorInterval extends PredictorImportance {
  /** Of `importance`. */
  readonly interval: Interval
  /** Of `share`; absent where that is. */
  readonly shareInterval?: Interval
  /**
   * Of `importance` less that of a column of pure chance. Importance is never below 0, so that its own interval cannot hold 0: a
   * predictor tells more than chance where this one lies above 0.
   */
  readonly beyondChance: Interval
  /** How often it had rank 1, 2 ... among the samples; together 1. */
  readonly ranks: readonly number[]
}

/** Two predictors set against each other. */
export interface ImportanceDifference {
  readonly first: string
  readonly second: string
  /** Importance of the first less that of the second. */
  readonly difference: number
  /** Holds 0 where the two cannot be told apart. */
  readonly interval: Interval
}

/** What predictors explain, and how sure that is. */
export interface ImportanceIntervals extends Importance {
  readonly predictors: readonly PredictorInterval[]
  readonly rSquaredInterval: Interval
  /** Every pair, in the order of the columns. */
  readonly differences: readonly ImportanceDifference[]
  /** Share of samples in which all predictors had the order that they have here. */
  readonly sameOrder: number
  /** Samples that were used. */
  readonly replicates: number
  /** Samples in which every outcome was the same, so that there was nothing to explain; they are left out. */
  readonly withoutVariation: number
  readonly seed: number
}
