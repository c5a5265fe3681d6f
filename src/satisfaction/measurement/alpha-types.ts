/**
 * Options and results of alpha.
 *
 * @module
 */
import type { Interval } from '../../model/index.js'
import type { AnswerScale } from '../answers.js'
import type { MissingAnswers } from './correlation-types.js'
import type { ItemStatistics } from './item-statistics.js'

/** How alpha and its interval are computed. */
export interface AlphaOptions {
  /** Sheets that count where answers are missing; `'listwise'` by default. */
  readonly missing?: MissingAnswers
  /** Items worded the other way round: answers x count as lowest + highest − x. Needs `scale`. */
  readonly reversed?: readonly string[]
  /** Ends of the scale of all items; answers beyond are errors. */
  readonly scale?: AnswerScale
  /** `'feldt'` (default) for about normal answers; `'jackknife'` for any, listwise only. */
  readonly interval?: 'feldt' | 'jackknife'
  /** The client of each sheet, where several contacts of one client answered; for the jackknife. */
  readonly clients?: ArrayLike<string | number>
  /** Nominal probability, within (0, 1); 0.95 by default. */
  readonly level?: number
}

/** A fact that the reader of a reliability should know. */
export interface MeasurementWarning {
  /**
   * `'ITEM_AGAINST_REST'`: the item goes against the others. `'FIGURES_CONTRADICT'`: pairwise correlations that no answers can
   * have together. `'ITEM_FOLLOWS'`: an item that the others tell entirely. `'NEGATIVE_RELIABILITY'`: items that on the whole go
   * against each other. `'HEYWOOD_CASE'`: an item that the factor would explain beyond all of its variance.
   * `'ONE_FACTOR_DOUBTFUL'`: one factor leaves correlations that chance would not. `'NOT_CONVERGED'`: the fit did not settle.
   * `'RESAMPLES_FAILED'`: resamples of clients that had no figure.
   */
  readonly code:
    | 'ITEM_AGAINST_REST'
    | 'FIGURES_CONTRADICT'
    | 'ITEM_FOLLOWS'
    | 'NEGATIVE_RELIABILITY'
    | 'HEYWOOD_CASE'
    | 'ONE_FACTOR_DOUBTFUL'
    | 'NOT_CONVERGED'
    | 'RESAMPLES_FAILED'
  readonly message: string
  /** The item it is about. */
  readonly item?: string
}

/** The reliability of the sum of the items. */
export interface CronbachAlpha {
  /** Of the sum of answers as they are: what is meant where one says alpha. At most 1; below 0 says that there is no scale. */
  readonly raw: number
  /** Of the sum of standardised items: what PLS programs print. The same where all deviations are. */
  readonly standardised: number
  /** Of the raw alpha. */
  readonly interval: Interval
  /** Of the raw alpha, by the same assumptions as the interval. */
  readonly standardError: number
  /** Guttman's lambda 6 of standardised items: what each item leaves once all others are known. Absent where one follows. */
  readonly guttman6?: number
  readonly meanCorrelation: number
  readonly medianCorrelation: number
  /** k r̄ / (1 − r̄), of the mean correlation r̄. Absent where that is 1. */
  readonly signalToNoise?: number
  /** The mean of the items of a sheet: its mean and standard deviation over sheets. */
  readonly scale: { readonly mean: number; readonly deviation: number }
  readonly items: readonly ItemStatistics[]
  readonly missing: MissingAnswers
  /** Answer sheets given. */
  readonly rows: number
  /** Sheets on which every item was answered. */
  readonly complete: number
  /** Sheets that the interval is of: the complete ones; pairwise, all with an answer. */
  readonly sheets: number
  /** Clients with such sheets, where clients were given. */
  readonly clients?: number
  readonly warnings: readonly MeasurementWarning[]
}
