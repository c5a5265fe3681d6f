/**
 * What a path model foretells, and how well.
 *
 * @module
 */
import type { Interval } from '../../../model/index.js'

/** How clients are held back, and from what they are foretold. */
export interface PredictionOptions {
  /**
   * `'direct'` (default): each construct from those that act on it, scored by their own items. `'earliest'`: all of them from
   * constructs on which nothing acts, by way of those between.
   */
  readonly antecedents?: 'direct' | 'earliest'
  /** Parts of which each is held back once; 2 to 200, 10 by default. */
  readonly folds?: number
  /** How often rows are parted anew; 1 to 100, 10 by default. */
  readonly repeats?: number
  /** From which the parts are drawn; 1 by default. */
  readonly seed?: number
  /** Parts of your own instead: one whole number a row, rows of one number are held back together. */
  readonly foldOf?: ArrayLike<number>
  /**
   * Whose answers each row holds; each row its own by default. Rows of one client are held back together (by `foldOf`: only where
   * it gives them one number) and count as one in tests.
   */
  readonly clients?: ArrayLike<string | number>
  /** By which error models are compared: `'rmse'` (default), or `'mae'` where errors lie far to one side. */
  readonly metric?: 'rmse' | 'mae'
  /** Nominal probability of intervals, within (0, 1); 0.95 by default. */
  readonly level?: number
}

/** How far predictions lie from answers, in the units of the answers. */
export interface PredictionErrors {
  /** Root of the mean squared error. */
  readonly rmse: number
  /** Mean absolute error. */
  readonly mae: number
}

/** Errors of one item, of rows that took no part in the estimation unless it says so. */
export interface PredictedItem {
  readonly item: string
  readonly construct: string
  /** Of the path model. */
  readonly path: PredictionErrors
  /** Of a regression on the items of the antecedents, which knows no constructs. */
  readonly linear: PredictionErrors
  /** Of the mean of the other rows. */
  readonly mean: PredictionErrors
  /** Of rows that took part, against the mean of what was foretold of them then. Much smaller than out of sample: too much was fitted. */
  readonly inSample: { readonly path: PredictionErrors; readonly linear: PredictionErrors }
  /** 1 − squared errors of the path model / those of the mean: below 0 the model is worse than the mean. */
  readonly qSquared: number
  /** Skewness of the path model's errors; absent where all are one. Where it is large, `'mae'` compares better. */
  readonly skewness?: number
}

/** How much less is lost by the path model than by another: the mean difference of squared errors, averaged over items. */
export interface LossComparison {
  /** Below 0: the path model is better. In squared units of answers. */
  readonly difference: number
  /** Of the mean over clients, or rows; absent of a single one. */
  readonly interval?: Interval
  /** That there is no difference, two-sided, by Student's t; absent where all differences are one, as where both foretell the same. */
  readonly pValue?: number
}

/** Comparisons with the mean and with the regression. */
export interface LossComparisons {
  readonly withMean: LossComparison
  readonly withLinear: LossComparison
}

/** What is foretold of one construct. */
export interface PredictedConstruct extends LossComparisons {
  readonly name: string
  /** Items that are foretold better than by the mean and by the regression. */
  readonly betterItems: number
  readonly items: number
  /** `'high'`: all items are; `'medium'`: at least half; `'low'`: fewer; `'none'` (Shmueli et al. 2019). */
  readonly power: 'high' | 'medium' | 'low' | 'none'
  /** Errors of its score against that of the whole sample. */
  readonly score: ScoreErrors
}

/** Errors of a standardised score. */
export interface ScoreErrors {
  /** Of rows that took part. */
  readonly inSample: PredictionErrors
  readonly outOfSample: PredictionErrors
  /** Mean squared error out of sample over that in sample, less 1; absent where there is none in sample. */
  readonly overfit?: number
}

/** How well a path model foretells answers it has not seen. */
export interface PathPrediction {
  readonly antecedents: 'direct' | 'earliest'
  readonly folds: number
  readonly repeats: number
  readonly metric: 'rmse' | 'mae'
  /** Rows that were foretold. */
  readonly rows: number
  /** Rows left out for a gap. */
  readonly leftOut: number
  /** Estimations, of folds times repeats, whose weights still changed when rounds were used up: more of them, less to be believed. */
  readonly notConverged: number
  /** Items of the constructs on which others act. */
  readonly items: readonly PredictedItem[]
  readonly constructs: readonly PredictedConstruct[]
  /** Over all of these items. */
  readonly overall: LossComparisons
}
