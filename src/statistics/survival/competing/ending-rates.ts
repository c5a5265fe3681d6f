/**
 * How many end so per client and unit of time, band by band of their age: occurrences by exposure.
 *
 *   rate = endings within the band / time that all together were watched within it
 *
 * Under a hazard that is constant within each band it is the maximum likelihood estimate, and its interval that of a Poisson rate.
 *
 * @see Andersen et al. (1993), Statistical Models Based on Counting Processes, section VI.1; Garwood (1936), Biometrika 28.
 * @module
 */
import { expectKnownKeys, expectObject, reject } from '../../../errors/index.js'
import type { Interval } from '../../../model/index.js'
import { lastAtMost } from '../../../numeric/core.js'
import { expectLevel } from '../../level.js'
import { rateLimits } from '../../rate-interval.js'
import type { CheckedEndings } from '../durations.js'
import { expectEndings } from '../durations.js'
import type { CompetingDurations } from '../types.js'
import type { TimeBands } from './time-bands.js'
import { bandEdges } from './time-bands.js'

/** Bands of age, and how sure. */
export interface EndingRateOptions extends TimeBands {
  /** Nominal probability of the intervals, within (0, 1); 0.95 by default. */
  readonly level?: number
}

/** One ending within a band. */
export interface EndingRate {
  /** How many ended so, by weight. */
  readonly events: number
  /** Per client and unit of time; absent, as its interval is, where nobody was watched within the band. */
  readonly rate?: number
  /** Garwood's, exact of whole counts. */
  readonly interval?: Interval
}

/** A band of age. */
export interface EndingRateBand {
  /** Not included, but for 0. */
  readonly from: number
  /** Included. */
  readonly until: number
  /** How long all together were watched within the band, by weight, in the unit of the data. */
  readonly exposure: number
  /** By ending. */
  readonly rates: Readonly<Record<string, EndingRate>>
}

/**
 * Rates of each ending by bands of age, with intervals.
 *
 * @param options `every` or `edges`; one band of all times without either.
 * @throws ClienteleError `NO_EVENTS` where no ending came and none is named; errors that name the cells of `durations` or the option
 * at fault.
 * @example
 * import { endingRates } from 'clientele/statistics'
 * const ending = ['default', 'prepaid', null, 'prepaid', null, null]
 * const book = { unit: 'month', duration: [3, 5, 5, 8, 12, 12], ending }
 * const [first, second] = endingRates(book, { every: 6 })
 * first.exposure // => 31
 * first.rates.prepaid.rate.toFixed(4) // => '0.0323'
 * second.rates.prepaid.interval.upper.toFixed(4) // => '0.3980'
 */
export function endingRates(durations: CompetingDurations, options: EndingRateOptions = {}): readonly EndingRateBand[] {
  expectKnownKeys(expectObject(options, 'options'), ['every', 'edges', 'level'], 'options')
  const level = expectLevel(options.level)
  const known = expectEndings(durations)
  if (known.endings.length === 0) reject('NO_EVENTS', 'durations.ending', 'at least one ending', 'none', NAME_THEM)
  const last = known.duration.reduce((most, time) => Math.max(most, time), 0)
  const edges = bandEdges(options, known.unit, last) ?? [last]
  const { exposure, events } = countsWithin(known, edges)
  return edges.map((until, i) => ({
    from: i === 0 ? 0 : edges[i - 1]!,
    until,
    exposure: exposure[i]!,
    rates: Object.fromEntries(known.endings.map((name, j) => [name, rateOf(events[j]![i]!, exposure[i]!, level)])),
  }))
}

const NAME_THEM = 'Name those that could have come in durations.endings'

function rateOf(events: number, exposure: number, level: number): EndingRate {
  if (!(exposure > 0)) return { events }
  const interval = rateLimits(events, exposure, { level, method: 'garwood' }, 'durations.weights')
  return { events, rate: events / exposure, interval }
}

function countsWithin({ size, duration, entry, weights, ending, endings }: CheckedEndings, edges: readonly number[]) {
  const exposure = new Float64Array(edges.length)
  const events = endings.map(() => new Float64Array(edges.length))
  for (let row = 0; row < size; row++) {
    const weight = weights === undefined ? 1 : weights[row]!
    const [start, end] = [entry === undefined ? 0 : entry[row]!, duration[row]!]
    const [first, last] = [bandOf(edges, start), bandOf(edges, end)]
    for (let i = first; i <= last && i < edges.length; i++) {
      const from = i === 0 ? 0 : edges[i - 1]!
      exposure[i]! += weight * Math.max(0, Math.min(end, edges[i]!) - Math.max(start, from))
    }
    if (ending[row]! > 0 && last < edges.length) events[ending[row]! - 1]![last]! += weight
  }
  return { exposure, events }
}

/** The band that includes a time: the first whose end is not before it. */
function bandOf(edges: readonly number[], time: number): number {
  const before = lastAtMost(edges, time)
  return before >= 0 && edges[before] === time ? before : before + 1
}
