/**
 * By how much two ratings differ, and whether chance does that.
 *
 *   lower end of d = a − b:   d − √(x² + y² − 2 r x y),   x = a − its lower end,  y = the upper end of b − b
 *
 * and the same on the other side (Newcombe's combination of two intervals, of any two estimates: MOVER). The correlation r is that of
 * the two errors: 0 for clients of their own, and of what the clients in both add to each error where there are such. So the same
 * clients asked twice, others, and panels that overlap are one case. The p-value is 1 less the highest level at which the
 * interval leaves out 0, so that test and interval never disagree.
 *
 * @see Newcombe (1998), Interval estimation for the difference between independent proportions, and, Improved confidence intervals
 * for the difference between binomial proportions based on paired data, Statistics in Medicine 17; Zou and Donner (2008),
 * Construction of confidence limits about effect measures, Statistics in Medicine 27.
 * @module
 */
import type { Interval } from '../../model/index.js'
import { findRoot } from '../../numeric/core.js'
import type { Counting } from './rate-sample.js'
import { intervalOf, rateSample, responseOf, sampleOf, uncutEnds } from './rate-sample.js'
import type { ReadRating } from './read-rating.js'
import type { SampleMean } from './sample.js'
import type { Rating } from './types.js'

/** The later rating less the earlier, or the second less the first. */
export interface RatingDifference {
  readonly difference: number
  /** Of `difference`, cut off where no two ratings differ more. */
  readonly interval: Interval
  /** Two-sided, of there being no difference; not below 1e-12. Absent where an interval of either is unbounded. */
  readonly pValue?: number
  /** Clients with answers in both. */
  readonly clientsInBoth: number
  readonly first: Rating
  readonly second: Rating
}

/** The difference `second − first`. */
export function differenceOf(
  first: ReadRating,
  second: ReadRating,
  counting: Counting,
  level: number,
): RatingDifference {
  const [a, b] = [first, second].map(read => sampleOf(read, counting, Number.POSITIVE_INFINITY))
  const sides = { before: a!, after: b!, counting }
  const hasClients = first.client !== undefined && second.client !== undefined
  const { clients, correlation } = hasClients ? together(sides) : ALONE
  const interval = combined(sides, correlation, level)
  const width = counting.range.highest - counting.range.lowest
  return {
    difference: b!.mean - a!.mean,
    interval: { ...interval, lower: Math.max(-width, interval.lower), upper: Math.min(width, interval.upper) },
    ...(interval.unbounded === undefined && { pValue: pValueOf(at => combined(sides, correlation, at)) }),
    clientsInBoth: clients,
    first: rateSample(a!, responseOf(first), counting, level),
    second: rateSample(b!, responseOf(second), counting, level),
  }
}

interface Sides {
  readonly before: SampleMean
  readonly after: SampleMean
  readonly counting: Counting
}

const ALONE = { clients: 0, correlation: 0 }

/**
 * How far the errors of two means go together, by the clients in both. Of shares a correlation above 0 is taken for lower, by what
 * half a client would change (Newcombe's correction), since that of few clients is known badly.
 */
function together({ before, after, counting }: Sides): typeof ALONE {
  const { numbers: ours = new Int32Array(0) } = before
  const { numbers: theirs = new Int32Array(0) } = after
  // By the number of a client its place among those before, one higher, so that 0 means that it was not there.
  const places = new Int32Array(ours.reduce((most, number) => Math.max(most, number), 0) + 1)
  for (let place = 0; place < ours.length; place++) places[ours[place]!] = place + 1
  let [clients, both] = [0, 0]
  for (let place = 0; place < theirs.length; place++) {
    const other = places[theirs[place]!]
    if (other === undefined || other === 0) continue
    clients++
    both += before.influence[other - 1]! * after.influence[place]!
  }
  const norm = Math.sqrt(squares(before) * squares(after))
  if (!(norm > 0)) return { clients, correlation: 0 }
  const correlation = Math.max(-1, Math.min(1, both / norm))
  if (counting.ends === undefined || correlation <= 0) return { clients, correlation }
  const half = 1 / (2 * clients * Math.sqrt(before.spread * after.spread))
  return { clients, correlation: Math.max(0, correlation - half) }
}

function squares({ influence }: SampleMean): number {
  return influence.reduce((sum, own) => sum + own * own, 0)
}

function combined({ before, after, counting }: Sides, correlation: number, level: number): Interval {
  const shape = { level, kind: 'confidence', method: `mover (${counting.method})` } as const
  const [a, b] = [intervalOf(before, counting, level), intervalOf(after, counting, level)]
  if (a.unbounded !== undefined || b.unbounded !== undefined) {
    const note = 'Of one of the two nothing is known but its value'
    return { lower: b.lower - a.upper, upper: b.upper - a.lower, ...shape, unbounded: 'both', note }
  }
  const [from, to] = [uncutEnds(before, counting, level), uncutEnds(after, counting, level)]
  const reach = (x: number, y: number): number => Math.sqrt(Math.max(0, x * x + y * y - 2 * correlation * x * y))
  const difference = after.mean - before.mean
  return {
    lower: difference - reach(after.mean - to.lower, from.upper - before.mean),
    upper: difference + reach(to.upper - after.mean, before.mean - from.lower),
    ...shape,
  }
}

/** Where the interval comes to touch 0, by its logarithm. */
function pValueOf(at: (level: number) => Interval): number {
  const away = (logarithm: number): number => {
    const { lower, upper } = at(1 - Math.exp(logarithm))
    return Math.max(lower, -upper)
  }
  const least = Math.log(LEAST)
  if (away(MOST) <= 0) return 1
  return away(least) >= 0 ? LEAST : Math.exp(findRoot(away, least, MOST, { tolerance: 1e-12 }).root)
}

/** Beyond it a p-value says no more, and 1 less it is rounding. */
const LEAST = 1e-12
/** Next to a p-value of 1. */
const MOST = -1e-12
