/**
 * Does a score find those on whom a treatment works?
 *
 *   radcliffe:        gain(φ) = (R_T − R_C · N_T / N_C) / N_T(all)
 *   cumulative gain:  gain(φ) = φ · (R_T / N_T − R_C / N_C)
 *   Qini coefficient = area between the curve and the straight line to its end
 *
 * Clients are treated from the highest score down. At share φ of them, R are the outcomes and N the clients of the treated (T) and
 * of the others (C) among them. The gain is per client of the whole portfolio, so that both curves end at the average effect and a
 * gain of 0.02 is two more outcomes per hundred clients. By chance the curve is a straight line.
 *
 * Packages differ in their conventions. `normalised` is what scikit-uplift calls `qini_auc_score` (its `qini_curve`, not divided by
 * N_T, is ours times N_T); `coefficient` under `'cumulative-gain'` is the area that Gutierrez and Gérardy (2017) use. Radcliffe's own
 * Qini coefficient divides by a perfect curve without negative effects. Equal scores are one point here, whatever the order of rows.
 *
 * @see Radcliffe (2007), Using control groups to target on predicted lift, Direct Marketing Analytics Journal; Radcliffe and Surry
 * (2011), Real-world uplift modelling with significance-based uplift trees; Gutierrez and Gérardy (2017), Causal inference and uplift
 * modelling: a review of the literature, PMLR 67.
 * @module
 */
import { expectKnownKeys, expectObject, expectOneOf } from '../../errors/index.js'
import type { Interval } from '../../model/index.js'
import { expectColumns, FINITE } from '../../statistics/columns.js'
import { distinctValues } from '../../statistics/distinct-values.js'
import { perfectArea } from './perfect-qini.js'
import type { QiniBand } from './qini-interval.js'
import { qiniInterval, readIntervalOptions } from './qini-interval.js'
import type { QiniConvention } from './qini-sums.js'
import { addRow, areaAboveLine, emptyPoints, emptySums, pointsOf } from './qini-sums.js'
import type { OutcomeKind, TrialOptions } from './trial.js'
import { expectTrial } from './trial.js'

/** How the curve counts, and how sure it shall be. */
export interface QiniOptions extends TrialOptions {
  /** `'radcliffe'` by default. */
  readonly convention?: QiniConvention
  /** Nominal probability of the intervals, within (0, 1); 0.95 by default. */
  readonly level?: number
  /** Bootstrap samples of each arm behind the intervals; a whole number >= 2, 1,000 by default, or 0 for no intervals. */
  readonly replicates?: number
  /** A whole number from 0 to 2147483647; 1 by default. */
  readonly seed?: number
}

/** The curve, and what it comes to. */
export interface QiniCurve {
  readonly convention: QiniConvention
  readonly outcomeKind: OutcomeKind
  /** Share of clients treated, from 0 to 1: a point per distinct score, from the first at which both arms are there. */
  readonly share: Float64Array
  /** Gain per client of the whole portfolio, if that share is treated and nobody else. */
  readonly gain: Float64Array
  /** Gain if all are: the average effect, at which a ranking by chance arrives too. */
  readonly averageEffect: number
  /** Area between the curve and the straight line, per client: 0 by chance, below 0 upside down. */
  readonly coefficient: number
  /** Bootstrap percentiles, clients resampled within each arm; absent with `replicates: 0`. */
  readonly interval?: Interval
  /**
   * The coefficient over that of the perfect order, which no score can know; of events by Radcliffe's count without weights alone, and
   * absent where the perfect order gains nothing.
   */
  readonly normalised?: number
  /** Pointwise; absent like `interval`. */
  readonly band?: QiniBand
  readonly clients: { readonly treated: number; readonly control: number }
}

/**
 * The Qini curve of a score on clients of whom some were treated: out-of-fold scores, or clients the model has not seen, or it
 * flatters.
 *
 * @param scores finite numbers, the higher the more the treatment is expected to do.
 * @param treated 1 for who was treated, 0 for who was not, by lot; else give `weights`.
 * @param outcome 0 or 1, or amounts with `outcomeKind: 'amount'`; more is better.
 * @throws ClienteleError `NO_VARIATION` where an arm is empty; `OUT_OF_RANGE`, `LENGTH_MISMATCH` or `EMPTY_INPUT` naming the first ten
 * bad cells.
 * @example
 * import { qiniCurve } from 'clientele/loyalty'
 * const scores = [4, 4, 3, 3, 2, 2, 1, 1]
 * const treated = [1, 0, 1, 0, 1, 0, 1, 0]
 * const { share, gain, coefficient, normalised } = qiniCurve(scores, treated, [1, 0, 1, 0, 1, 1, 0, 1])
 * Array.from(share) // => [ 0, 0.25, 0.5, 0.75, 1 ]
 * Array.from(gain) // => [ 0, 0.25, 0.5, 0.5, 0.25 ]
 * coefficient // => 0.21875
 * normalised.toFixed(3) // => '0.519'
 */
export function qiniCurve(
  scores: ArrayLike<number>,
  treated: ArrayLike<number>,
  outcome: ArrayLike<number>,
  options: QiniOptions = {},
): QiniCurve {
  expectKnownKeys(expectObject(options, 'options'), KNOWN, 'options')
  expectColumns(['scores', scores, FINITE], ['treated', treated, FINITE])
  const trial = expectTrial(treated, outcome, options)
  const { convention: asked = 'radcliffe' } = options
  const convention = expectOneOf(asked, ['radcliffe', 'cumulative-gain'], 'options.convention')
  const intervals = readIntervalOptions(options)
  const distinct = distinctValues(scores)
  const sums = emptySums(distinct.values.length)
  for (let row = 0; row < trial.rows; row++) addRow(sums, distinct, trial, row, 1)
  const points = pointsOf(sums, convention, emptyPoints(distinct.values.length))
  const coefficient = areaAboveLine(points)
  const perfect = convention === 'radcliffe' ? perfectArea(trial) : undefined
  const count = Array.from(treated).reduce((all, one) => all + one, 0)
  return {
    convention,
    outcomeKind: trial.outcomeKind,
    share: points.share.slice(0, points.size),
    gain: points.gain.slice(0, points.size),
    averageEffect: points.gain[points.size - 1]!,
    coefficient,
    ...(perfect !== undefined && { normalised: coefficient / perfect }),
    ...(intervals.replicates > 0 && qiniInterval(distinct, trial, convention, intervals)),
    clients: { treated: count, control: trial.rows - count },
  }
}

const KNOWN: readonly (keyof QiniOptions)[] = ['outcomeKind', 'weights', 'convention', 'level', 'replicates', 'seed']
