/**
 * Do two measures go together? Pearson's correlation of values and Spearman's of ranks, with intervals that assume
 * neither normality nor an even spread.
 *
 * The standard error is that of the influence which each row has on the correlation, so that ties, tails and a spread that
 * changes along the way are allowed for; ends are taken on Fisher's scale, artanh r, where they stay within −1 and 1. With
 * standardised values u and v a row's influence is uv − r(u² + v²)/2; with ranks, those of all others move as well.
 *
 * @see Fisher (1921), On the probable error of a coefficient of correlation, Metron 1; Hampel, Ronchetti, Rousseeuw and Stahel
 * (1986), Robust Statistics, chapter 2; Hoeffding (1948), A class of statistics with asymptotically normal distribution,
 * Annals of Mathematical Statistics 19(3), section 9, for ranks.
 * @module
 */
import { expectKnownKeys, reject } from '../errors/index.js'
import type { Interval } from '../model/index.js'
import { compensatedSum, normalUpperQuantile } from '../numeric/core.js'
import { expectColumns, FINITE } from './columns.js'
import type { DistinctValues } from './distinct-values.js'
import { distinctValues, totalsPerValue } from './distinct-values.js'
import { expectLevel } from './level.js'
import { scaledValues } from './scaled-values.js'

/** Which interval is asked for. */
export interface CorrelationIntervalOptions {
  /** Nominal probability, within (0, 1); 0.95 by default. */
  readonly level?: number
}

/** A correlation and what is known about it. */
export interface Correlation {
  /** How many rows. */
  readonly observations: number
  /** From -1 to 1. */
  readonly correlation: number
  readonly standardError: number
  readonly interval: Interval
}

/**
 * Pearson's correlation of two columns.
 *
 * @param x finite numbers, at least three, not all the same.
 * @param y as many.
 * @throws ClienteleError `LENGTH_MISMATCH`, `OUT_OF_RANGE` naming the first ten cells at fault, `NO_DATA` for fewer than three
 * rows, `NO_VARIATION` where all values of a column are the same.
 * @example
 * import { pearsonCorrelation } from 'clientele/statistics'
 * pearsonCorrelation([1, 2, 3, 4, 5], [2, 1, 4, 3, 5]).correlation.toFixed(4) // => '0.8000'
 */
export function pearsonCorrelation(
  x: ArrayLike<number>,
  y: ArrayLike<number>,
  options: CorrelationIntervalOptions = {},
): Correlation {
  const level = checked(x, y, options)
  const [u, v] = [standardised(x), standardised(y)]
  const r = mean(u.map((value, i) => value * v[i]!))
  return report(r, influencesOf(u, v, r), level)
}

/**
 * Spearman's correlation of two columns: Pearson's of their ranks, equal values sharing the middle rank. No monotone
 * transformation of either column changes it, and no single large value decides it.
 *
 * @param x finite numbers, at least three, not all the same.
 * @param y as many.
 * @throws ClienteleError as {@link pearsonCorrelation}.
 * @example
 * import { spearmanCorrelation } from 'clientele/statistics'
 * spearmanCorrelation([1, 2, 2, 4, 50], [2, 1, 4, 3, 900]).correlation.toFixed(4) // => '0.6669'
 */
export function spearmanCorrelation(
  x: ArrayLike<number>,
  y: ArrayLike<number>,
  options: CorrelationIntervalOptions = {},
): Correlation {
  const level = checked(x, y, options)
  const [ofX, ofY] = [distinctValues(x), distinctValues(y)]
  const [a, b] = [middleRanks(ofX), middleRanks(ofY)]
  const together = product(a, b)
  const [spreadX, spreadY] = [product(a, a), product(b, b)]
  const scale = Math.sqrt(spreadX) * Math.sqrt(spreadY)
  const r = together / scale
  const [byX, byY] = [movedBy(ofX, b), movedBy(ofY, a)]
  const [ownX, ownY] = [movedBy(ofX, a), movedBy(ofY, b)]
  const influences = a.map((rank, i) => {
    const onTogether = rank * b[i]! + byX[i]! + byY[i]! - 3 * together
    const onX = rank * rank + 2 * ownX[i]! - 3 * spreadX
    const onY = b[i]! * b[i]! + 2 * ownY[i]! - 3 * spreadY
    return onTogether / scale - (r / 2) * (onX / spreadX + onY / spreadY)
  })
  return report(r, influences, level)
}

function checked(x: ArrayLike<number>, y: ArrayLike<number>, options: CorrelationIntervalOptions): number {
  expectKnownKeys(options, ['level'], 'options')
  const size = expectColumns(['x', x, FINITE], ['y', y, FINITE])
  if (size < 3) reject('NO_DATA', 'x', 'at least three rows', size)
  for (const [name, column] of [['x', x] as const, ['y', y] as const]) {
    if (isConstant(column)) reject('NO_VARIATION', name, 'values that are not all the same', column[0])
  }
  return expectLevel(options.level)
}

function isConstant(column: ArrayLike<number>): boolean {
  for (let i = 1; i < column.length; i++) if (column[i] !== column[0]) return false
  return true
}

function mean(values: Float64Array): number {
  return compensatedSum(values) / values.length
}

function product(a: Float64Array, b: Float64Array): number {
  return mean(a.map((value, i) => value * b[i]!))
}

/** Values with mean 0 and mean square 1; scaled first, so that squares stay within the range of a double. */
function standardised(column: ArrayLike<number>): Float64Array {
  const scaled = scaledValues(column)
  const centre = mean(scaled)
  const distances = scaled.map(value => value - centre)
  const even = scaledValues(distances)
  const deviation = Math.sqrt(product(even, even))
  return even.map(value => value / deviation)
}

function influencesOf(u: Float64Array, v: Float64Array, r: number): Float64Array {
  return u.map((value, i) => value * v[i]! - (r / 2) * (value * value + v[i]! * v[i]!))
}

/** The share of rows below each row, those at its side counting half, less one half. */
function middleRanks(distinct: DistinctValues): Float64Array {
  const counts = totalsPerValue(distinct)
  const rows = distinct.of.length
  let below = 0
  const ranks = counts.map(count => {
    below += count
    return (below - count / 2) / rows - 0.5
  })
  return Float64Array.from(distinct.of, value => ranks[value]!)
}

/** What each row adds to the mean of `b` times rank by the ranks of the others: it lifts all above it. */
function movedBy(distinct: DistinctValues, b: Float64Array): Float64Array {
  const totals = totalsPerValue(distinct, b)
  const moved = new Float64Array(totals.length)
  let above = 0
  for (let value = totals.length - 1; value >= 0; value--) {
    moved[value] = (above + totals[value]! / 2) / b.length
    above += totals[value]!
  }
  return Float64Array.from(distinct.of, value => moved[value]!)
}

function report(r: number, influences: Float64Array, level: number): Correlation {
  const observations = influences.length
  const correlation = Math.min(1, Math.max(-1, r))
  const standardError = Math.sqrt(product(influences, influences) / (observations - 2))
  const left = 1 - correlation * correlation
  const reach = left > 0 ? (normalUpperQuantile((1 - level) / 2) * standardError) / left : 0
  const centre = Math.atanh(correlation)
  const [lower, upper] = left > 0 ? [Math.tanh(centre - reach), Math.tanh(centre + reach)] : [correlation, correlation]
  const interval: Interval = { lower, upper, level, kind: 'confidence', method: 'fisher' }
  return { observations, correlation, standardError, interval }
}
