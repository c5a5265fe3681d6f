/**
 * Does a prediction put clients in the order in which they go? Of all pairs of whom it is known who went first, the share in which the
 * one with the higher predicted risk did; equal predictions count one half. 0.5 is chance, 1 perfect.
 *
 *   C = (concordant + tied/2) / (concordant + discordant + tied)
 *
 * Harrell's counts each pair once, so that it depends on how clients were censored; Uno's counts each by 1/G(t−)² and does not, but needs
 * a horizon up to which enough are watched. Standard errors are those of the infinitesimal jackknife over rows, with G as given.
 *
 * @see Harrell, Lee and Mark (1996), Multivariable prognostic models, Statistics in Medicine 15; Uno et al. (2011), On the C-statistics
 * for evaluating overall adequacy of risk prediction procedures with censored survival data, Statistics in Medicine 30; Therneau and
 * Atkinson (2020), Concordance, vignette of the R package survival (its definition of pairs).
 * @module
 */
import { expectKnownKeys, expectObject, expectOneOf, reject } from '../../../errors/index.js'
import type { Interval } from '../../../model/index.js'
import type { Horizon } from '../../../money/core.js'
import { inUnits } from '../../../money/core.js'
import type { Segments } from '../../clustering/segments.js'
import { distinctValues } from '../../distinct-values.js'
import { expectLevel } from '../../level.js'
import { expectGroups } from '../curves/groups.js'
import { rowsByRank } from '../curves/rank-times.js'
import { takeRows, withoutWeightless } from '../curves/risk-table.js'
import type { CheckedDurations } from '../durations.js'
import { expectDurations } from '../durations.js'
import type { Durations } from '../types.js'
import { shareInterval } from './bounded-interval.js'
import { censoringCurve, inViewBefore } from './censoring-curve.js'
import type { PairRows, PairSums } from './pair-sums.js'
import { pairSums } from './pair-sums.js'
import type { OrderPrediction } from './predictions.js'
import { expectRisk } from './predictions.js'
import type { TiedPairs } from './tied-pairs.js'
import { tiedPairs } from './tied-pairs.js'

/** How pairs count. */
export interface ConcordanceOptions {
  /** `'harrell'` (default), each pair once, or `'uno'`, each by the inverse square of who was still in view; not with late entry. */
  readonly weighting?: 'harrell' | 'uno'
  /** Pairs of whom the first went up to here; all by default. In the unit of durations, or with its own. */
  readonly horizon?: Horizon
  /** Rows are paired within their own stratum only. */
  readonly strata?: Segments
  /** Nominal probability of the interval, within (0, 1); 0.95 by default. */
  readonly level?: number
}

/** Pairs by what is known of them, as so many clients as their weights say; not weighted by time. */
export interface PairCounts {
  /** The one with the higher risk went first. */
  readonly concordant: number
  /** The one with the lower risk went first. */
  readonly discordant: number
  /** One went first, predictions are the same. */
  readonly tiedPrediction: number
  /** Both went at the same time, predictions differ; in no share. */
  readonly tiedTime: number
  /** Both went at the same time, predictions are the same; in no share. */
  readonly tiedBoth: number
}

/** How well a prediction orders clients. */
export interface Concordance {
  /** Within [0, 1]; above 0.5 where those predicted to go sooner do. */
  readonly concordance: number
  /** Absent where all pairs, or none, are in order. */
  readonly standardError?: number
  readonly interval: Interval
  readonly pairs: PairCounts
}

/**
 * The concordance of a prediction with durations, in O(n log n). Whoever enters late is paired from then on.
 *
 * @param prediction `risk` (higher goes sooner) or `lifetime` (higher goes later): the direction is said, never guessed.
 * @throws ClienteleError `NO_EVENTS` where nobody went, or nobody up to the horizon; `TOO_FEW_POINTS` where no pair tells who went
 * first; `NOT_APPLICABLE` for Uno's weights with late entry; others naming the cells or options at fault.
 * @example
 * import { concordance } from 'clientele/statistics'
 * const months = { unit: 'month', duration: [3, 5, 5, 8, 12, 12], event: [1, 1, 0, 1, 0, 0] }
 * const found = concordance(months, { risk: [0.9, 0.4, 0.5, 0.4, 0.2, 0.1] })
 * found.concordance.toFixed(4) // => '0.8636'
 * found.pairs // => { concordant: 9, discordant: 1, tiedPrediction: 1, tiedTime: 0, tiedBoth: 0 }
 * found.interval.lower.toFixed(2) // => '0.43'
 * concordance(months, { lifetime: [3, 6, 5, 6, 20, 30] }).concordance.toFixed(4) // => '0.8636'
 */
export function concordance(
  durations: Durations,
  prediction: OrderPrediction,
  options: ConcordanceOptions = {},
): Concordance {
  expectKnownKeys(expectObject(options, 'options'), ['weighting', 'horizon', 'strata', 'level'], 'options')
  const { weighting = 'harrell' } = options
  expectOneOf(weighting, ['harrell', 'uno'], 'options.weighting')
  const level = expectLevel(options.level)
  const known = expectDurations(durations)
  const until =
    options.horizon === undefined ? Number.MAX_VALUE : inUnits(options.horizon, known.unit, 'options.horizon')
  const risk = expectRisk(prediction, known.size)
  const strata = options.strata && expectGroups(known, options.strata, 'options.strata')
  expectEvents(known, until)
  const code = strata === undefined ? new Uint16Array(known.size) : strata.segment
  const parts = strataRows(known, code).map(rows => {
    const own = takeRows(known, rows)
    const { values, of } = distinctValues(Float64Array.from(rows, row => risk[row]!))
    const pairs = { durations: own, rank: of, ranks: values.length, weightAt: timeWeights(own, weighting, until) }
    return { pairs, sums: pairSums(pairs), tied: tiedPairs(pairs) }
  })
  return judged(parts, level)
}

function expectEvents({ duration, event, weights }: CheckedDurations, until: number): void {
  const isEvent = (row: number): boolean => event[row] === 1 && duration[row]! <= until && weights?.[row] !== 0
  for (let row = 0; row < duration.length; row++) if (isEvent(row)) return
  reject('NO_EVENTS', 'durations.event', 'at least one event up to the horizon', 'none')
}

/** Rows of some weight, stratum by stratum. */
function strataRows(durations: CheckedDurations, code: Uint16Array): readonly Uint32Array[] {
  const { rows, starts } = rowsByRank(code, code.reduce((most, at) => Math.max(most, at), 0) + 1)
  const strata = Array.from({ length: starts.length - 1 }, (_, at) => rows.subarray(starts[at], starts[at + 1]))
  return strata.map(own => withoutWeightless(durations, own)).filter(own => own.length > 0)
}

function timeWeights(durations: CheckedDurations, weighting: 'harrell' | 'uno', until: number): PairRows['weightAt'] {
  if (weighting === 'harrell') return time => (time <= until ? 1 : 0)
  const curve = censoringCurve(durations, 'durations')
  return time => (time <= until ? inViewBefore(curve, time) ** -2 : 0)
}

interface Part {
  readonly pairs: PairRows
  readonly sums: PairSums
  readonly tied: TiedPairs
}

function judged(parts: readonly Part[], level: number): Concordance {
  const over = (value: (part: Part) => number): number => parts.reduce((sum, part) => sum + value(part), 0)
  const right = over(({ sums: { weighted } }) => weighted.concordant + weighted.tied / 2)
  const all = over(({ sums: { weighted } }) => weighted.concordant + weighted.discordant + weighted.tied)
  if (!(all > 0)) reject('TOO_FEW_POINTS', 'durations', 'a pair of whom it is known who went first', 'none')
  const share = right / all
  const standardError = Math.sqrt(over(part => varianceOf(part, share))) / all
  const scatters = standardError > 0 && share > 0 && share < 1
  return {
    concordance: share,
    ...(scatters && { standardError }),
    interval: shareInterval(
      share,
      scatters ? standardError : 0,
      over(({ tied }) => tied.apart),
      level,
    ),
    pairs: {
      concordant: over(({ sums }) => sums.concordant),
      discordant: over(({ sums }) => sums.discordant),
      tiedPrediction: over(({ sums }) => sums.tiedPrediction),
      tiedTime: over(({ tied }) => tied.tiedTime),
      tiedBoth: over(({ tied }) => tied.tiedBoth),
    },
  }
}

/** Σ w (right pairs of a row less its share of its pairs)², in pairs. */
function varianceOf({ pairs, sums }: Part, share: number): number {
  const { weights, size } = pairs.durations
  let variance = 0
  for (let row = 0; row < size; row++) {
    const more = sums.rowConcordant[row]! + sums.rowTied[row]! / 2 - share * sums.rowPairs[row]!
    variance += (weights === undefined ? 1 : weights[row]!) * more ** 2
  }
  return variance
}
