/**
 * Do judges who give numbers give the same ones? Intraclass correlations: the share of the variance of ratings that is of the
 * things rated.
 *
 *   ICC(1)   = (B − W) / (B + (k − 1) W)                              each thing rated by other judges, drawn at random
 *   ICC(A,1) = (B − E) / (B + (k − 1) E + k (J − E) / n)              the same judges; they must agree
 *   ICC(C,1) = (B − E) / (B + (k − 1) E)                              the same judges; they may differ by a constant
 *
 * of the mean squares between things (B), within them (W), between judges (J) and of the rest (E), with n things and k judges;
 * of the mean of k ratings, ICC(·,k) = k ICC / (1 + (k − 1) ICC).
 *
 * @see Shrout and Fleiss (1979), Intraclass correlations: uses in assessing rater reliability, Psychological Bulletin 86(2);
 * McGraw and Wong (1996), Forming inferences about some intraclass correlation coefficients, Psychological Methods 1(1), tables
 * 4 and 7, for intervals.
 * @module
 */
import { expectKnownKeys, reject } from '../../errors/index.js'
import type { Interval } from '../../model/index.js'
import { fQuantile } from '../../numeric/index.js'
import { fSurvival } from '../f-tail.js'
import { expectLevel } from '../level.js'
import type { MeanSquares } from './mean-squares.js'
import { meanSquares } from './mean-squares.js'
import type { ReadJudgements } from './ratings.js'
import { readJudgements } from './ratings.js'

/** Ratings by judge, all of one length: row i of every column is one thing rated; null: not rated. */
export type Ratings = Readonly<Record<string, ArrayLike<number | null | undefined>>>

/** Which of the six it is: of one way or of two, of agreement or consistency, of single ratings or of their mean. */
export type IntraclassForm = 'ICC(1)' | 'ICC(A,1)' | 'ICC(C,1)' | 'ICC(k)' | 'ICC(A,k)' | 'ICC(C,k)'

/** One intraclass correlation. */
export interface IntraclassCorrelation {
  /** As McGraw and Wong name them; Shrout and Fleiss: (1,1), (2,1), (3,1), (1,k), (2,k), (3,k). */
  readonly form: IntraclassForm
  /** At most 1; below 0 where things differ by less than chance would have it. */
  readonly value: number
  /**
   * Absent of ICC(A,k) where it has no lower end: of few things, on which judges differ less on the whole than one by one. Take
   * that of ICC(A,1).
   */
  readonly interval?: Interval
  /** Whether things differ at all: F with its degrees of freedom. Absent where judges agree to the last digit. */
  readonly test?: {
    readonly statistic: number
    readonly degreesOfFreedom: readonly [number, number]
    readonly pValue: number
  }
}

/** All six, of things that every judge rated. */
export interface IntraclassCorrelations {
  /**
   * ICC(1), ICC(A,1), ICC(C,1), ICC(k), ICC(A,k), ICC(C,k). Where things do not differ at all by their means, those of means do
   * not exist, nor ICC(C,1) where judges differ by constants alone. Nor do those of agreement where variances, as they are
   * estimated, come to nothing or less: of few things, on which judges differ less on the whole than one by one.
   */
  readonly forms: readonly IntraclassCorrelation[]
  readonly things: number
  readonly judges: number
  /** Things with a gap. */
  readonly leftOut: number
}

/**
 * All six intraclass correlations with intervals by F.
 *
 * @param ratings by judge; at least two judges and two things that all rated. Things with a gap are left out and counted.
 * @throws ClienteleError `NO_DATA` for too few; `NO_VARIATION` where all ratings are the same; cells at fault by name.
 * @example
 * import { intraclassCorrelation } from 'clientele/statistics'
 * // Shrout and Fleiss (1979), table 2.
 * const { forms } = intraclassCorrelation({
 *   first: [9, 6, 8, 7, 10, 6], second: [2, 1, 4, 1, 5, 2], third: [5, 3, 6, 2, 6, 4], fourth: [8, 2, 8, 6, 9, 7],
 * })
 * forms.map(({ form, value }) => `${form} ${value.toFixed(2)}`)
 * // => ['ICC(1) 0.17', 'ICC(A,1) 0.29', 'ICC(C,1) 0.71', 'ICC(k) 0.44', 'ICC(A,k) 0.62', 'ICC(C,k) 0.91']
 */
export function intraclassCorrelation(
  ratings: Ratings,
  options: { readonly level?: number } = {},
): IntraclassCorrelations {
  expectKnownKeys(options, ['level'], 'options')
  const level = expectLevel(options.level)
  const read = readJudgements(ratings, 'ratings', true)
  const table = completeRatings(read)
  const [things, judges] = [table.length, read.judges.length]
  if (things < 2) reject('NO_DATA', 'ratings', 'at least two things that all judges rated', things)
  const squares = meanSquares(table)
  if (squares === undefined) return reject('NO_VARIATION', 'ratings', 'ratings that differ', 'one rating')
  const { between, rest } = squares
  const single = [
    oneWay(squares, level),
    ...(agreementVariance(squares) > 0 ? [agreement(squares, level)] : []),
    ...(between > 0 || rest > 0 ? [consistency(squares, level)] : []),
  ]
  const forms = [...single, ...(between > 0 ? single.flatMap(one => ofMean(one, judges)) : [])]
  return { forms, things, judges, leftOut: read.rows - things }
}

function completeRatings({ columns, rows }: ReadJudgements): readonly (readonly number[])[] {
  return Array.from({ length: rows }, (_, row) => columns.flatMap(column => numberAt(column[row]))).filter(
    row => row.length === columns.length,
  )
}

function numberAt(cell: string | number | undefined): readonly number[] {
  return typeof cell === 'number' ? [cell] : []
}

function oneWay({ things, judges, between, within }: MeanSquares, level: number): IntraclassCorrelation {
  const freedom = [things - 1, things * (judges - 1)] as const
  return byRatio('ICC(1)', judges, between, within, freedom, level)
}

function consistency({ things, judges, between, rest }: MeanSquares, level: number): IntraclassCorrelation {
  const freedom = [things - 1, (things - 1) * (judges - 1)] as const
  return byRatio('ICC(C,1)', judges, between, rest, freedom, level)
}

/** (F − 1) / (F + k − 1), F = above / below, and so its ends: without division, so that 0 below is no trouble. */
function byRatio(
  form: IntraclassForm,
  judges: number,
  above: number,
  below: number,
  freedom: readonly [number, number],
  level: number,
): IntraclassCorrelation {
  const tail = (1 - level) / 2
  const at = (quantile: number): number => (above - quantile * below) / (above + (judges - 1) * quantile * below)
  const [lower, upper] = [at(upperQuantile(tail, ...freedom)), at(fQuantile(tail, ...freedom))]
  const interval: Interval = { lower, upper, level, kind: 'confidence', method: 'f' }
  return { form, value: at(1), interval, ...testOf(above, below, freedom) }
}

/** McGraw and Wong's case 2A: Satterthwaite's degrees of freedom for judges and rest together. */
function agreement(squares: MeanSquares, level: number): IntraclassCorrelation {
  const { things: n, judges: k, between: b, ofJudges: j, rest: e } = squares
  const value = (b - e) / agreementVariance(squares)
  const tail = (1 - level) / 2
  const share = Math.max(0, value)
  const [judged, left] = [k * share * j, (n * (1 + (k - 1) * share) - k * share) * e]
  const spread = (n - 1) * judged ** 2 + left ** 2
  const freedom = spread > 0 ? ((n - 1) * (k - 1) * (judged + left) ** 2) / spread : (n - 1) * (k - 1)
  const whole = k * j + (k * n - k - n) * e
  const [far, near] = [upperQuantile(tail, n - 1, freedom), upperQuantile(tail, freedom, n - 1)]
  const lower = (n * (b - far * e)) / (far * whole + n * b)
  const upper = (n * (near * b - e)) / (whole + n * near * b)
  const interval: Interval = { lower, upper, level, kind: 'confidence', method: 'f' }
  return { form: 'ICC(A,1)', value, interval, ...testOf(b, e, [n - 1, (n - 1) * (k - 1)]) }
}

/** Judges times the variance of one rating: of things, judges and the rest together. */
function agreementVariance({ things: n, judges: k, between: b, ofJudges: j, rest: e }: MeanSquares): number {
  return b + (k * j) / n + ((k * n - k - n) * e) / n
}

/** By the lower quantile of 1/F, so that a level next to 1 has one. */
function upperQuantile(tail: number, above: number, below: number): number {
  return 1 / fQuantile(tail, below, above)
}

function testOf(above: number, below: number, degreesOfFreedom: readonly [number, number]) {
  if (!(below > 0)) return {}
  const statistic = above / below
  return { test: { statistic, degreesOfFreedom, pValue: fSurvival(statistic, ...degreesOfFreedom) } }
}

/** Of the mean of all judges' ratings, by Spearman and Brown's formula; it exists above −1 / (k − 1) alone. */
function ofMean(single: IntraclassCorrelation, judges: number): readonly IntraclassCorrelation[] {
  const exists = (one: number): boolean => 1 + (judges - 1) * one > 0
  const stepped = (one: number): number => (judges * one) / (1 + (judges - 1) * one)
  const { interval, value, test } = single
  if (!exists(value)) return []
  const form = single.form === 'ICC(1)' ? 'ICC(k)' : single.form === 'ICC(A,1)' ? 'ICC(A,k)' : 'ICC(C,k)'
  const hasEnds = interval !== undefined && exists(interval.lower)
  const ends = hasEnds
    ? { interval: { ...interval, lower: stepped(interval.lower), upper: stepped(interval.upper) } }
    : {}
  return [{ form, value: stepped(value), ...ends, ...(test && { test }) }]
}
