/**
 * Of the clients who were lost, how many came back?
 *
 * @module
 */
import { expectKnownKeys, reject } from '../../errors/index.js'
import type { DateInput, DayNumber, Horizon } from '../../money/core.js'
import { dayNumber, inUnits } from '../../money/core.js'
import { NEVER } from '../../records/day-columns.js'
import { expectLevel } from '../../statistics/level.js'
import type { RelationshipColumns, Relationships } from './relationships.js'
import { expectRelationships } from './relationships.js'
import type { RateWithin, Watch } from './within-window.js'
import { rateWithin } from './within-window.js'

/** Within how long, and as of when. */
export interface WindowOptions {
  /** The last day of which everything is known; what begins or ends later is not looked at. */
  readonly observedUntil: DateInput
  /** Within so long: days, or a number with its unit; rounded to whole days. */
  readonly within: Horizon
  /** Nominal probability of intervals, within (0, 1); 0.95 by default. */
  readonly level?: number
}

/** Which losses count, within how long. */
export interface WinBackOptions extends WindowOptions {
  /** Losses before this day are left out; none by default. */
  readonly from?: DateInput
}

/**
 * The share of lost clients who are clients again within a window after their loss; of each client the first loss counts.
 *
 * @throws ClienteleError naming the first ten cells at fault, or the option.
 * @example
 * import { winBackRate } from 'clientele/loyalty'
 * const relationships = {
 *   client: ['A', 'A', 'B', 'C', 'D'],
 *   start: ['2021-01-01', '2022-09-01', '2021-03-01', '2021-06-01', '2021-07-01'],
 *   end: ['2022-06-30', null, '2022-03-31', '2023-10-31', null],
 * }
 * const { watched, all, open } = winBackRate(relationships, { observedUntil: '2023-12-31', within: { value: 1, unit: 'year' } })
 * watched.rate // => 0.5
 * open // => 1
 * all.rate.toFixed(2) // => '0.50'
 */
export function winBackRate(relationships: RelationshipColumns, options: WinBackOptions): RateWithin {
  expectKnownKeys(options, ['observedUntil', 'within', 'level', 'from'], 'options')
  const { until, days, level } = expectWindow(options)
  const from = options.from === undefined ? -NEVER : dayNumber(options.from, 'options.from')
  const of = expectRelationships(relationships)
  return rateWithin(of, firstLosses(of, from, until), { days, level })
}

/** The options of a window, checked. */
export function expectWindow(options: WindowOptions): { until: DayNumber; days: number; level: number } {
  const until = dayNumber(options.observedUntil, 'options.observedUntil')
  const days = Math.round(inUnits(options.within, 'day', 'options.within'))
  if (days < 1 || days > MOST_DAYS) {
    reject('OUT_OF_RANGE', 'options.within', `a time from 1 to ${MOST_DAYS} days`, options.within)
  }
  return { until, days, level: expectLevel(options.level) }
}

/** A hundred years; `NEVER` is far beyond. */
const MOST_DAYS = 36_525

/** Who was lost on or after a day, when, and when they were back. */
function firstLosses({ first, start, end }: Relationships, from: DayNumber, until: DayNumber): Watch {
  const [client, did, watched]: [number[], number[], number[]] = [[], [], []]
  for (let c = 0; c < first.length - 1; c++) {
    for (let at = first[c]!; at < first[c + 1]!; at++) {
      const lost = end[at]!
      if (lost > until || start[at]! > until) break
      if (lost < from) continue
      const back = at + 1 < first[c + 1]! && start[at + 1]! <= until ? start[at + 1]! - lost : NEVER
      client.push(c)
      did.push(back)
      watched.push(until - lost)
      break
    }
  }
  return { client: Int32Array.from(client), did: Int32Array.from(did), watched: Int32Array.from(watched) }
}
