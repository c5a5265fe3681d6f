/**
 * How often do clients complain?
 *
 *   rate = complaints / years of contracts watched
 *
 * Clients who complain once complain again, so that complaints are not independent: the interval is Garwood's of as many complaints as
 * tell as much, k* = r² / v with v = G/(G−1) · Σ (k − r t)² / (Σ t)² over G clients with k complaints in t years each, made smaller by
 * (z/t)² for v was estimated; of none, or where each client has one at most, Garwood's of their number.
 *
 * @see Garwood (1936), Fiducial limits for the Poisson distribution, Biometrika 28; Korn and Graubard (1998), Survey Methodology 24(2).
 * @module
 */
import { expectKnownKeys, expectObject } from '../../errors/index.js'
import type { Interval } from '../../model/index.js'
import { compensatedSum, normalUpperQuantile, studentTQuantile } from '../../numeric/index.js'
import type { ClientId } from '../../records/core.js'
import { columnLength, expectColumns } from '../../statistics/columns.js'
import { expectLevel } from '../../statistics/level.js'
import { proportionInterval } from '../../statistics/proportion-interval.js'
import { rateLimits } from '../../statistics/rate-interval.js'
import { expectOneRowEach } from './one-row-each.js'
import { clientNumbers } from './read-applications.js'

/** Clients, one row each, whether they complained or not. */
export interface ComplaintCounts {
  readonly client: ArrayLike<ClientId>
  /** Complaints of the client; a whole number >= 0. */
  readonly complaints: ArrayLike<number>
  /** Years for which its contracts were watched, added up over contracts; above 1e-9, at most 1e9. */
  readonly years: ArrayLike<number>
}

/** How sure. */
export interface ComplaintRateOptions {
  /** Nominal probability of intervals, within (0, 1); 0.95 by default. */
  readonly level?: number
}

/** How often clients complain. */
export interface ComplaintRate {
  readonly complaints: number
  readonly clients: number
  readonly years: number
  /** Complaints per contract and year. */
  readonly perYear: { readonly value: number; readonly interval: Interval }
  /** Complaints per 100 clients, over the time watched. */
  readonly per100Clients: number
  /** Clients with a complaint among all. */
  readonly complaining: { readonly share: number; readonly interval: Interval }
}

/**
 * The rate of complaints per contract-year and per 100 clients, and the share of clients who complain.
 *
 * @throws ClienteleError naming the first ten cells at fault; `DUPLICATE_CLIENT` for a client with two rows.
 * @example
 * import { complaintRate } from 'clientele/satisfaction'
 * const { perYear, per100Clients, complaining } = complaintRate({
 *   client: ['A', 'B', 'C', 'D', 'E'],
 *   complaints: [0, 3, 0, 1, 0],
 *   years: [2, 1, 4, 1, 2],
 * })
 * perYear.value // => 0.4
 * perYear.interval.upper.toFixed(2) // => '3.32'
 * per100Clients // => 80
 * complaining.share // => 0.4
 */
export function complaintRate(counts: ComplaintCounts, options: ComplaintRateOptions = {}): ComplaintRate {
  expectKnownKeys(expectObject(counts, 'counts'), ['client', 'complaints', 'years'], 'counts')
  expectKnownKeys(expectObject(options, 'options'), ['level'], 'options')
  const level = expectLevel(options.level)
  const size = columnLength(counts.complaints, 'counts.complaints')
  expectColumns(['counts.complaints', counts.complaints, COUNT], ['counts.years', counts.years, YEARS])
  expectOneRowEach(counts.client, clientNumbers(counts.client, size, 'counts.client'), 'counts.client')
  const own = Float64Array.from(counts.complaints)
  const years = Float64Array.from(counts.years)
  const [complaints, watched] = [compensatedSum(own), compensatedSum(years)]
  const having = own.reduce((sum, count) => (count > 0 ? sum + 1 : sum), 0)
  return {
    complaints,
    clients: size,
    years: watched,
    perYear: { value: complaints / watched, interval: intervalOf(own, years, level) },
    per100Clients: (100 * complaints) / size,
    complaining: { share: having / size, interval: proportionInterval(having, size, { level }) },
  }
}

const COUNT = {
  expected: 'a whole number from 0 to 1e9',
  isGood: (cell: number): boolean => Number.isInteger(cell) && cell >= 0 && cell <= 1e9,
}
const YEARS = {
  expected: 'a number above 1e-9, at most 1e9',
  isGood: (cell: number): boolean => cell > 1e-9 && cell <= 1e9,
}

function intervalOf(own: Float64Array, years: Float64Array, level: number): Interval {
  const [complaints, watched] = [compensatedSum(own), compensatedSum(years)]
  const garwood = (count: number): Interval =>
    rateLimits(
      count,
      complaints === 0 ? watched : (count / complaints) * watched,
      { level, method: 'garwood' },
      'counts.years',
    )
  if (own.every(count => count <= 1)) return garwood(complaints)
  const clients = own.length
  if (clients === 1) {
    return { ...garwood(complaints), note: 'One client tells nothing of the others: the interval is of this client' }
  }
  const rate = complaints / watched
  const squares = compensatedSum(own.map((count, i) => ((count - rate * years[i]!) / watched) ** 2))
  const trials = (rate * rate) / ((clients / (clients - 1)) * squares)
  const far = studentTQuantile((1 + level) / 2, clients - 1)
  const shrink = far > 0 ? (normalUpperQuantile((1 - level) / 2) / far) ** 2 : 1
  return { ...garwood(Math.min(complaints, trials) * shrink), method: 'garwood (by client)' }
}
