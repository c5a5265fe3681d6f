import { expectInteger, expectKnownKeys, expectObject, expectOneOf, reject } from '../../errors/index.js'
import type { PurchaseIntervals } from '../../records/core.js'
import type { ShapeEstimate } from './shape-estimates.js'
import { byMoments, minka, mostLikely, thom } from './shape-estimates.js'
import { wheatMorrison } from './wheat-morrison.js'

const BY_CLIENT: Readonly<Record<Exclude<RegularityMethod, 'wheat-morrison'>, ShapeEstimate>> = {
  'maximum-likelihood': mostLikely,
  minka,
  thom,
  'coefficient-of-variation': byMoments,
}

/** How regularity is estimated. */
export type RegularityMethod = 'wheat-morrison' | 'maximum-likelihood' | 'minka' | 'thom' | 'coefficient-of-variation'

const METHODS: readonly RegularityMethod[] = [
  'wheat-morrison',
  'maximum-likelihood',
  'minka',
  'thom',
  'coefficient-of-variation',
]

/** Which estimate is asked for. */
export interface RegularityOptions {
  /** 'wheat-morrison' by default: one estimate over all clients; the others are medians of one estimate per client. */
  readonly method?: RegularityMethod
  /** Clients with fewer times between purchases are left out of a median; a whole number >= 2, 10 by default. */
  readonly leastIntervals?: number
}

/** How regular purchases are. */
export interface Regularity {
  readonly method: RegularityMethod
  /** Shape of the times between purchases: 1 is at random, 2 is Erlang-2, below 1 they come in clusters. */
  readonly k: number
  /** How many clients tell. */
  readonly clients: number
}

const LEAST_INTERVALS = 10

/**
 * How regularly clients buy, from the times between their purchases: the shape k of their distribution, before any model
 * is fitted. 1 means at random, as BG/NBD and Pareto/NBD have it; where it is clearly above, `mbgCnbd` or `bgCnbd` fit
 * better, whose k is the same quantity in whole numbers.
 *
 * The default reads two times of each client, so that all with two repeat purchases count, rare buyers included. The others
 * read clients with many purchases only, and the estimate of one client from n times is on average too high by about 3/n.
 *
 * @throws ClienteleError `NO_DATA` where no client has times enough, `NO_VARIATION` where purchases are as regular as a
 * clock, so that no finite k describes them.
 * @see Wheat and Morrison (1990), Estimating Purchase Regularity with Two Interpurchase Times, Journal of Marketing Research
 * 27(1); Minka (2002), Estimating a Gamma distribution; Thom (1958), A Note on the Gamma Distribution, Monthly Weather
 * Review 86(4).
 * @example
 * import { estimateRegularity } from 'clientele/lifetime'
 * import { purchaseIntervals } from 'clientele/records'
 * const days = [['ann', '01-01'], ['ann', '01-08'], ['ann', '01-17'], ['bob', '01-02'], ['bob', '01-12'], ['bob', '02-02']]
 * const intervals = purchaseIntervals(days.map(([client, day]) => ({ client, date: `2024-${day}` })))
 * estimateRegularity(intervals).k.toFixed(4) // => '6.5654'
 * estimateRegularity(intervals, { method: 'maximum-likelihood', leastIntervals: 2 }).k.toFixed(4) // => '35.6293'
 */
export function estimateRegularity(intervals: PurchaseIntervals, options: RegularityOptions = {}): Regularity {
  expectIntervals(intervals)
  expectKnownKeys(options, ['method', 'leastIntervals'], 'options')
  const { method: asked = 'wheat-morrison', leastIntervals = LEAST_INTERVALS } = options
  const method = expectOneOf(asked, METHODS, 'options.method')
  const least = expectInteger(leastIntervals, 'options.leastIntervals', 2)
  const { k, clients } =
    method === 'wheat-morrison' ? wheatMorrison(intervals) : medianOf(BY_CLIENT[method], intervals, least)
  if (clients === 0) {
    reject('NO_DATA', 'intervals', `a client with ${method === 'wheat-morrison' ? 2 : least} times at least`, 'none')
  }
  if (!Number.isFinite(k)) reject('NO_VARIATION', 'intervals', 'times between purchases that differ', 'equal ones')
  return Object.freeze({ method, k, clients })
}

/** The median over clients, infinite estimates included; the mean of the middle two where their number is even. */
function medianOf(
  estimate: ShapeEstimate,
  { start, interval }: PurchaseIntervals,
  least: number,
): { readonly k: number; readonly clients: number } {
  const estimates: number[] = []
  for (let i = 0; i + 1 < start.length; i++) {
    if (start[i + 1]! - start[i]! >= least) estimates.push(estimate(interval.subarray(start[i]!, start[i + 1]!)))
  }
  const sorted = Float64Array.from(estimates).sort()
  const half = sorted.length >> 1
  const k = sorted.length % 2 === 1 ? sorted[half]! : (sorted[half - 1]! + sorted[half]!) / 2
  return { k, clients: sorted.length }
}

function expectIntervals(intervals: PurchaseIntervals): void {
  const { start, interval } = expectObject(intervals, 'intervals')
  if (!(start instanceof Int32Array)) reject('INVALID_TYPE', 'intervals.start', 'an Int32Array', start, HOW)
  else if (!(interval instanceof Float64Array))
    reject('INVALID_TYPE', 'intervals.interval', 'a Float64Array', interval, HOW)
  else {
    const wrong = interval.findIndex(time => !(time > 0 && time < Number.POSITIVE_INFINITY))
    if (wrong >= 0) reject('OUT_OF_RANGE', `intervals.interval[${wrong}]`, 'a time > 0', interval[wrong], HOW)
    const falls = start.some((from, i) => i > 0 && from < start[i - 1]!)
    if (start[0] !== 0 || falls || start.at(-1) !== interval.length)
      reject('OUT_OF_RANGE', 'intervals.start', `places that rise from 0 to ${interval.length}`, start, HOW)
  }
}

const HOW = 'Pass what purchaseIntervals returns'
