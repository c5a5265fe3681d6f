/**
 * A share of amounts with an interval, where amounts come in clusters: of what all clients owed, how much was paid?
 *
 * The share is R = Σy / Σx over clusters with the part y of the whole x. What belongs to one cluster goes together, so that
 * clusters are what was drawn: the variance is n/(n−1) · Σ(y − Rx)² / (Σx)² (Taylor's linearisation), and the interval that
 * of a proportion among as many independent trials as have this variance, n* = R(1−R)/variance, made smaller by (z/t)²
 * for the variance is estimated from n clusters. Its ends are quantiles of Beta(n*R, n*(1−R)+1) and Beta(n*R+1, n*(1−R)).
 *
 * Where all clusters have the same share there is no such variance: n* = (Σx)² / Σx² then, as many as equal clusters would
 * tell as much (Kish).
 *
 * @see Korn and Graubard (1998), Confidence intervals for proportions with small expected number of positive counts
 * estimated from survey data, Survey Methodology 24(2); Kish (1965), Survey Sampling.
 * @module
 */
import { collectIssues, expectKnownKeys, reject } from '../errors/index.js'
import type { Interval } from '../model/index.js'
import {
  betaIComplementInverse,
  betaIInverse,
  compensatedSum,
  normalUpperQuantile,
  studentTQuantile,
} from '../numeric/index.js'
import { expectColumns, VALUE } from './columns.js'
import { expectLevel } from './level.js'

/** Which interval is asked for. */
export interface ClusteredShareOptions {
  /** Nominal probability, within (0, 1); 0.95 by default. */
  readonly level?: number
}

/** A share, what is known of it, and of how many clusters. */
export interface ClusteredShare {
  /** Within [0, 1]. */
  readonly share: number
  readonly interval: Interval
  /** Clusters with a whole above 0. */
  readonly clusters: number
}

/**
 * The share of the parts in the wholes, over clusters. Of a single cluster nothing is known of the others: its interval is
 * all of [0, 1], and says so.
 *
 * @param parts finite numbers >= 0, one per cluster, none above its whole.
 * @param wholes finite numbers >= 0, at least one above 0.
 * @throws ClienteleError `OUT_OF_RANGE`, `LENGTH_MISMATCH` or `EMPTY_INPUT` naming the first ten cells at fault; `NO_DATA`
 * where no whole is above 0.
 * @example
 * import { clusteredShare } from 'clientele/statistics'
 * const { share, interval } = clusteredShare([90, 0, 300, 50], [100, 40, 300, 60])
 * share // => 0.88
 * interval.lower.toFixed(2) // => '0.19'
 * clusteredShare([90], [100]).interval.unbounded // => 'both'
 */
export function clusteredShare(
  parts: ArrayLike<number>,
  wholes: ArrayLike<number>,
  options: ClusteredShareOptions = {},
): ClusteredShare {
  expectKnownKeys(options, ['level'], 'options')
  expectColumns(['parts', parts, VALUE], ['wholes', wholes, VALUE])
  const level = expectLevel(options.level)
  expectPartsWithin(parts, wholes)
  const most = largest(wholes)
  if (most === 0) reject('NO_DATA', 'wholes', 'at least one number > 0', 'only 0')
  // In parts of the largest, so that no square leaves the range of a double.
  const x = Float64Array.from(wholes, whole => whole / most)
  const y = Float64Array.from(parts, part => part / most)
  const all = compensatedSum(x)
  const share = Math.min(1, compensatedSum(y) / all)
  const clusters = x.reduce((count, whole) => (whole > 0 ? count + 1 : count), 0)
  if (clusters === 1) return { share, interval: unknown(level), clusters }
  const residuals = compensatedSum(y.map((part, i) => (part - share * x[i]!) ** 2))
  const variance = ((clusters / (clusters - 1)) * residuals) / all ** 2
  const kish = all ** 2 / compensatedSum(x.map(whole => whole ** 2))
  const trials = variance > share * (1 - share) * TINY ? (share * (1 - share)) / variance : kish
  return { share, interval: intervalOf(share, trials, clusters, level), clusters }
}

/** Residuals below this are rounding. */
const TINY = 1e-24

function intervalOf(share: number, trials: number, clusters: number, level: number): Interval {
  const tail = (1 - level) / 2
  const known = trials * (normalUpperQuantile(tail) / studentTQuantile(1 - tail, clusters - 1)) ** 2
  const [events, others] = [known * share, known * (1 - share)]
  return {
    lower: share === 0 ? 0 : betaIInverse(tail, events, others + 1),
    upper: share === 1 ? 1 : betaIComplementInverse(tail, events + 1, others),
    level,
    kind: 'confidence',
    method: 'korn-graubard',
  }
}

function unknown(level: number): Interval {
  const note = 'One cluster tells nothing of the others'
  return { lower: 0, upper: 1, level, kind: 'confidence', method: 'korn-graubard', unbounded: 'both', note }
}

function expectPartsWithin(parts: ArrayLike<number>, wholes: ArrayLike<number>): void {
  const faults = collectIssues()
  for (let i = 0; i < parts.length; i++) {
    if (parts[i]! <= wholes[i]!) continue
    const expected = `at most its whole, ${wholes[i]}`
    faults.add({ code: 'OUT_OF_RANGE', path: `parts[${i}]`, expected, received: String(parts[i]) })
  }
  faults.throwIfAny()
}

function largest(values: ArrayLike<number>): number {
  let most = 0
  for (let i = 0; i < values.length; i++) most = Math.max(most, values[i]!)
  return most
}
