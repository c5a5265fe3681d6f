/**
 * Whether clients still spread over the same classes as they did: how far two distributions are apart.
 *
 * @module
 */
import { expectFinite, expectKnownKeys, expectList, expectNonNegative, reject } from '../../errors/index.js'
import { chiSquareQuantile, chiSquareSurvival } from '../../numeric/index.js'
import { expectColumns, VALUE } from '../columns.js'
import { expectLevel } from '../level.js'
import { smoothedShares } from './smoothed-shares.js'

/** How empty bins are filled, and which threshold is asked for. */
export interface StabilityOptions {
  /**
   * Rows added to every bin of both columns where a bin is empty in one of them, since the index has no finite value there:
   * >= 0, 0.5 by default; 0 refuses empty bins. Nothing is added where no bin is empty.
   */
  readonly smoothing?: number
  /** The share of stable samples that stay below `threshold`, within (0, 1); 0.95 by default. */
  readonly level?: number
  /** How many rows stand behind the two columns, where these are shares: expected, then actual; >= 1. */
  readonly sizes?: readonly [expected: number, actual: number]
}

/** One bin of both distributions. */
export interface StabilityRow {
  /** As it was given. */
  readonly expected: number
  readonly actual: number
  /** Of the whole, after smoothing; 0 in a bin that is empty in both. */
  readonly expectedShare: number
  readonly actualShare: number
  /** (actual − expected share) · ln(actual / expected share), >= 0. */
  readonly contribution: number
}

/** How far two distributions are apart, with two yardsticks. */
export interface StabilityIndex {
  /** Sum of the contributions, >= 0; 0 where the shares are the same. */
  readonly index: number
  readonly rows: readonly StabilityRow[]
  /** The usual reading: below 0.1 stable, below 0.25 moderate, else a shift. It knows nothing of how many rows there are. */
  readonly folk: 'stable' | 'moderate' | 'shift'
  /**
   * What samples of these sizes from one distribution exceed with probability 1 − level: (1/N + 1/M) times the quantile of
   * chi-square. Absent without sizes, or where all rows are in one bin.
   */
  readonly threshold?: number
  /** The probability of an index at least as large from one distribution; absent as `threshold` is. */
  readonly pValue?: number
  /** Bins that are not empty in both, less one. */
  readonly degreesOfFreedom: number
  /** Rows behind the two columns: expected, then actual; absent for shares without `sizes`. */
  readonly sizes?: readonly [expected: number, actual: number]
  /** How many cells were empty and so forced the smoothing. */
  readonly emptyCells: number
  /** Rows that were added to each cell; 0 where none was empty. */
  readonly smoothing: number
}

/**
 * The population stability index of two distributions over the same bins, with the threshold that follows from how many
 * rows there are beside the customary 0.1 and 0.25.
 *
 * Of a score's bins it is the population stability index (PSI), of a variable's the characteristic one (CSI). It is
 * Jeffreys' divergence: the two columns may be swapped.
 *
 * @param expected rows (or shares) per bin then, numbers >= 0.
 * @param actual the same now, in the same bins.
 * @throws ClienteleError `LENGTH_MISMATCH`, `OUT_OF_RANGE` or `EMPTY_INPUT` for other columns; `OUT_OF_RANGE` for a column of
 * zeros, and for an empty bin that must not be smoothed; `MISSING_VALUE` for one of shares without `sizes`.
 * @see Jeffreys (1946), Proceedings of the Royal Society A 186; Yurdakul and Naranjo (2020), Statistical properties of the
 * population stability index, Journal of Risk Model Validation 14(4), for the threshold; Siddiqi (2006), Credit Risk
 * Scorecards, chapter 9, for 0.1 and 0.25.
 * @example
 * import { stabilityIndex } from 'clientele/statistics'
 * const { index, folk, threshold, pValue } = stabilityIndex([100, 200, 100], [30, 30, 20])
 * index.toFixed(4) // => '0.0866'
 * folk // => 'stable'
 * threshold.toFixed(4) // => '0.0899'
 * pValue.toFixed(3) // => '0.056'
 * stabilityIndex([50, 50, 0], [40, 50, 10]).emptyCells // => 1
 */
export function stabilityIndex(
  expected: ArrayLike<number>,
  actual: ArrayLike<number>,
  options: StabilityOptions = {},
): StabilityIndex {
  expectKnownKeys(options, ['smoothing', 'level', 'sizes'], 'options')
  expectColumns(['expected', expected, VALUE], ['actual', actual, VALUE])
  const level = expectLevel(options.level)
  const { smoothing: rowsAdded = 0.5 } = options
  const asked = expectNonNegative(rowsAdded, 'options.smoothing')
  const [before, now] = [Array.from(expected), Array.from(actual)]
  const sizes = sizesOf(before, now, options.sizes)
  const used = before.map((count, bin) => count > 0 || now[bin]! > 0)
  const emptyCells = [...before, ...now].filter((count, cell) => used[cell % used.length] && count === 0).length
  const smoothing = emptyCells > 0 ? checkedSmoothing(asked, sizes, emptyCell(used, before, now)) : 0
  const sharesBefore = smoothedShares('expected', before, used, smoothing, sizes?.[0])
  const sharesNow = smoothedShares('actual', now, used, smoothing, sizes?.[1])
  const rows = before.map((count, bin): StabilityRow => {
    const [expectedShare, actualShare] = [sharesBefore[bin]!, sharesNow[bin]!]
    const contribution = used[bin] ? (actualShare - expectedShare) * logRatio(actualShare, expectedShare) : 0
    return { expected: count, actual: now[bin]!, expectedShare, actualShare, contribution }
  })
  const index = rows.reduce((sum, { contribution }) => sum + contribution, 0)
  const degreesOfFreedom = used.filter(Boolean).length - 1
  const unit = sizes === undefined ? undefined : 1 / sizes[0] + 1 / sizes[1]
  return {
    index,
    rows,
    folk: index < 0.1 ? 'stable' : index < 0.25 ? 'moderate' : 'shift',
    ...(unit !== undefined &&
      degreesOfFreedom > 0 && {
        threshold: unit * chiSquareQuantile(level, degreesOfFreedom),
        pValue: chiSquareSurvival(index / unit, degreesOfFreedom),
      }),
    degreesOfFreedom,
    ...(sizes !== undefined && { sizes }),
    emptyCells,
    smoothing,
  }
}

/** ln(a / b), also of shares so far apart that their ratio, or one of them, is beyond the range of a double. */
function logRatio(a: number, b: number): number {
  const ratio = a / b
  if (ratio > 0 && ratio < Infinity) return Math.log(ratio)
  return Math.log(Math.max(a, Number.MIN_VALUE)) - Math.log(Math.max(b, Number.MIN_VALUE))
}

/** Whole numbers are counts of rows; anything else is shares, whose sizes only the caller knows. */
function sizesOf(
  expected: readonly number[],
  actual: readonly number[],
  given: StabilityOptions['sizes'],
): readonly [number, number] | undefined {
  if (given !== undefined) {
    const [before, now] = expectList(given, 'options.sizes')
    return [expectRows(before, 'options.sizes[0]'), expectRows(now, 'options.sizes[1]')]
  }
  if (![...expected, ...actual].every(Number.isInteger)) return undefined
  return [totalOf(expected), totalOf(actual)]
}

function expectRows(size: unknown, path: string): number {
  const rows = expectFinite(size, path)
  return rows >= 1 ? rows : reject('OUT_OF_RANGE', path, 'a number >= 1', rows)
}

function totalOf(counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum + count, 0)
}

function emptyCell(used: readonly boolean[], expected: readonly number[], actual: readonly number[]): string {
  const bin = used.findIndex((isUsed, k) => isUsed && (expected[k] === 0 || actual[k] === 0))
  return `${expected[bin] === 0 ? 'expected' : 'actual'}[${bin}]`
}

function checkedSmoothing(smoothing: number, sizes: readonly [number, number] | undefined, cell: string): number {
  const hint = 'An empty bin makes the index infinite'
  if (smoothing === 0) reject('OUT_OF_RANGE', cell, 'a number above 0, as smoothing is 0', 0, hint)
  if (sizes !== undefined) return smoothing
  const expected = 'how many rows stand behind the shares'
  return reject('MISSING_VALUE', 'options.sizes', expected, undefined, `${hint}, and smoothing adds rows`)
}
