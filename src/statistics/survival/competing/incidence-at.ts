/**
 * Cumulative incidences read off at given times.
 *
 * @module
 */
import { lastAtMost } from '../../../numeric/core.js'
import { expectColumns, VALUE } from '../../columns.js'
import { BEYOND } from '../curves/from-tenure.js'
import { noneGoneLimit } from '../curves/survival-interval.js'
import type { CumulativeIncidence } from './cumulative-incidence.js'
import { expectIncidence } from './expect-incidence.js'
import type { ProbabilityColumns } from './incidence-product.js'

/** One cell a time that was asked for; 0 where it does not exist. */
export interface ProbabilitiesAt {
  readonly values: Float64Array
  readonly standardErrors: Float64Array
  readonly lower: Float64Array
  readonly upper: Float64Array
}

/** What has become of relationships by given times. */
export interface IncidenceAt {
  readonly stillThere: ProbabilitiesAt
  /** By ending; with `stillThere` the values add up to 1 where they are defined. */
  readonly incidence: Readonly<Record<string, ProbabilitiesAt>>
  /** 1 where the data say anything; 0 after the last time, unless nobody was left by then. */
  readonly defined: Uint8Array
  /** Why some are not; empty where all are. */
  readonly why: string
}

/**
 * How many are still there and how many have ended how, at each of some times, with intervals.
 *
 * @param times in the unit of the incidences, in any order; >= 0.
 * @throws ClienteleError `OUT_OF_RANGE` naming the first ten times at fault; `INVALID_TYPE` and the like for what are no incidences.
 * @example
 * import { cumulativeIncidence, incidenceAt } from 'clientele/statistics'
 * const ending = ['default', 'prepaid', null, 'prepaid', null, null]
 * const whole = cumulativeIncidence({ unit: 'month', duration: [3, 5, 5, 8, 12, 12], ending })
 * const { stillThere, incidence, defined } = incidenceAt(whole, [6, 24])
 * Array.from(defined) // => [1, 0]
 * const shares = [stillThere, incidence.default, incidence.prepaid]
 * shares.map(of => of.values[0].toFixed(4)) // => ['0.6667', '0.1667', '0.1667']
 */
export function incidenceAt(incidence: CumulativeIncidence, times: ArrayLike<number>): IncidenceAt {
  const whole = expectIncidence(incidence)
  const size = expectColumns(['times', times, VALUE])
  const last = whole.times.at(-1)!
  const isOver = whole.stillThere.probability.at(-1) === 0
  const defined = Uint8Array.from({ length: size }, (_, i) => (times[i]! <= last || isOver ? 1 : 0))
  const places = Int32Array.from({ length: size }, (_, i) => lastAtMost(whole.times, times[i]!))
  const none = noneGoneLimit(whole.atRisk[0]!, whole.level)
  const read = (columns: ProbabilityColumns, start: 0 | 1): ProbabilitiesAt => {
    const cells = (column: Float64Array, before: number): Float64Array =>
      Float64Array.from(places, (place, i) => {
        if (defined[i] === 0) return 0
        if (place >= 0) return column[place]!
        return times[i] === 0 ? start : before
      })
    return {
      values: cells(columns.probability, start),
      standardErrors: Float64Array.from(places, (place, i) =>
        defined[i] === 0 || place < 0 ? 0 : columns.standardErrors[place]!,
      ),
      lower: cells(columns.lower, start === 1 ? none : 0),
      upper: cells(columns.upper, start === 1 ? 1 : 1 - none),
    }
  }
  return {
    stillThere: read(whole.stillThere, 1),
    incidence: Object.fromEntries(whole.endings.map(name => [name, read(whole.incidence[name]!, 0)])),
    defined,
    why: defined.includes(0) ? `After ${last}: ${BEYOND}` : '',
  }
}
