/**
 * Would other clients like these have been cut at the same values, and would each still be in its tier?
 *
 * Clients are drawn with replacement, as many as there are; every sample is cut anew by the same rule, and every client of the book is
 * held against its cut points.
 *
 * @see Efron (1979), Bootstrap methods: another look at the jackknife, Annals of Statistics 7(1).
 * @module
 */
import { expectInteger, expectObject, reject } from '../../../errors/index.js'
import type { Interval } from '../../../model/index.js'
import { distinctValues } from '../../../statistics/distinct-values.js'
import { bootstrapInterval, resamples } from '../../../statistics/index.js'
import { expectLevel } from '../../../statistics/level.js'
import type { CountedValues } from '../ranked-values.js'
import { tierPlaces } from './assign.js'
import { findCutPoints } from './find-cut-points.js'
import { fit as fitTiers } from './fit.js'
import { readRule } from './read-rule.js'
import type { TieredClients, TierNames, TierRule } from './types.js'

/** How samples are drawn; the rule, names and currency stand beside. */
export interface TierStabilityOptions extends TierNames {
  /** At least 2. Default: 1,000. */
  readonly resamples?: number
  /** A whole number from 0 to 2147483647. Default: 42. */
  readonly seed?: number
  /** Of intervals, in (0, 1). Default: 0.95. */
  readonly level?: number
}

/** How sure tiers are. */
export interface TierStability extends TieredClients {
  /** Per client: the share of samples that leave it in its tier, within [0, 1]. */
  readonly kept: Float64Array
  /** The mean of it over the clients of each tier; absent where nobody is in it. */
  readonly tiers: readonly { readonly tier: string; readonly clients: number; readonly kept?: number }[]
  /** The least value of every tier but the last. */
  readonly cutPoints: readonly { readonly tier: string; readonly value: number; readonly interval: Interval }[]
  /** Samples that could be cut. */
  readonly resamples: number
  /** Samples left out: too few distinct values for an optimum, or nothing to have shares of. */
  readonly leftOut: number
  readonly seed: number
}

/**
 * How sure the tiers of clients are: the share of samples in which each keeps its own, and intervals of the cut points.
 *
 * @throws ClienteleError as `fit` does; `NOT_APPLICABLE` for cut points that are given, since they depend on no client;
 * `TOO_FEW_POINTS` where fewer than two samples can be cut.
 * @example
 * import { valueTiers } from 'clientele/segmentation'
 * const values = [900, 850, 800, 400, 120, 110, 100, 90, 80, 70]
 * const { kept, cutPoints } = valueTiers.stability(values, { by: 'optimum', tiers: 2, seed: 1 })
 * cutPoints[0].value // => 800
 * kept[0] // => 1
 * kept[3] < 0.9 // => false
 */
export function stability(values: ArrayLike<number>, options: TierRule & TierStabilityOptions): TierStability {
  expectObject(options, 'options')
  const { resamples: draws = 1000, seed = 42, level, ...rest } = options
  const count = expectInteger(draws, 'options.resamples', 2, 1_000_000)
  const probability = expectLevel(level)
  const rule = readRule(rest, ['names', 'currency'], 'options')
  if (rule.by === 'cut-points')
    return reject('NOT_APPLICABLE', 'options.by', 'a rule that looks at values', rule.by, CERTAIN)
  const { params } = fitTiers(values, rest)
  const whole = distinctValues(values)
  const places = tierPlaces(params.cutPoints, whole.values)
  // The best client is drawn first, whatever the order of rows, so that it does not show.
  const best = whole.of.toSorted((a, b) => b - a)
  const kept = new Float64Array(whole.values.length)
  const found: (readonly number[])[] = []
  const drawn = resamples(whole.of.length, seed)
  for (let sample = 0; sample < count; sample++) {
    const points = findCutPoints(rule, drawnValues(whole.values, best, drawn.next().value))
    if (points === undefined) continue
    found.push(points)
    const now = tierPlaces(points, whole.values)
    for (let i = 0; i < kept.length; i++) if (now[i] === places[i]) kept[i]!++
  }
  if (found.length < 2) {
    reject('TOO_FEW_POINTS', 'values', 'values of which samples can be cut', `${found.length} of ${count} samples`)
  }
  const shares = Float64Array.from(whole.of, place => kept[place]! / found.length)
  const segment = Uint8Array.from(whole.of, place => places[place]!)
  return {
    size: segment.length,
    segment,
    segmentNames: params.names,
    kept: shares,
    tiers: params.names.map((tier, place) => ({ tier, ...keptBy(place, segment, shares) })),
    cutPoints: params.cutPoints.map((value, i) => ({
      tier: params.names[i]!,
      value,
      interval: bootstrapInterval(
        found.map(points => points[i]!),
        { level: probability },
      ),
    })),
    resamples: found.length,
    leftOut: count - found.length,
    seed,
  }
}

const CERTAIN = 'Cut points that are given depend on no client'

/** The distinct values that were drawn, and how often. */
function drawnValues(values: Float64Array, of: Int32Array, times: Int32Array): CountedValues {
  const counts = new Float64Array(values.length)
  for (let row = 0; row < of.length; row++) counts[of[row]!]! += times[row]!
  const isDrawn = (_: number, i: number): boolean => counts[i]! > 0
  return { values: values.filter(isDrawn), counts: counts.filter(count => count > 0) }
}

function keptBy(place: number, segment: Uint8Array, shares: Float64Array): { clients: number; kept?: number } {
  let [clients, sum] = [0, 0]
  for (let row = 0; row < segment.length; row++) {
    if (segment[row] !== place) continue
    clients++
    sum += shares[row]!
  }
  return clients === 0 ? { clients } : { clients, kept: sum / clients }
}
