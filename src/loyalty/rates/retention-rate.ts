/**
 * Of those who were clients at the opening, how many still are, and how many are gone?
 *
 *   retention = clients on both days / clients on the first,   churn = 1 − retention
 *
 * Who came after the opening is in neither number. Who left and is back by the closing was retained; how many that are is said.
 *
 * @module
 */
import { expectKnownKeys, reject } from '../../errors/index.js'
import type { Interval } from '../../model/index.js'
import type { DateInput, DayNumber } from '../../money/core.js'
import { dayNumber, isoDate } from '../../money/core.js'
import { expectLevel } from '../../statistics/level.js'
import type { Rate } from './rate.js'
import { rateOf } from './rate.js'
import type { RelationshipColumns, Relationships } from './relationships.js'
import { expectRelationships, isClientOn } from './relationships.js'
import type { RatePeriods } from './retention-arithmetic.js'
import { convertChurnRate, convertRetentionRate } from './retention-arithmetic.js'

/** Between which days. */
export interface PeriodOptions {
  /** The day of the opening. */
  readonly from: DateInput
  /** The day of the closing, later than the opening; what is known has to reach up to it. */
  readonly to: DateInput
  /** Nominal probability of intervals, within (0, 1); 0.95 by default. */
  readonly level?: number
}

/** A rate as it would be over another length of time, were it always the same. */
export interface ConvertedRate {
  readonly rate: number
  readonly interval: Interval
}

/** What became of the clients at the opening. */
export interface PeriodRate extends Rate {
  /** Over 365.25 days; absent where nobody was a client at the opening. */
  readonly perYear?: ConvertedRate
  /** Over a twelfth of them. */
  readonly perMonth?: ConvertedRate
  /** Among those retained: gone for some time in between, and back. */
  readonly returned: number
  /** Clients who came after the opening, in no rate. */
  readonly joined: number
  /** Of them those who were gone again by the closing. */
  readonly joinedAndLeft: number
}

/**
 * The share of the clients at the opening who are clients at the closing.
 *
 * @param relationships spells by client; see `revenueRetention` for what they are worth.
 * @throws ClienteleError naming the first ten cells at fault, or a closing that is not after the opening.
 * @example
 * import { retentionRate } from 'clientele/loyalty'
 * const relationships = {
 *   client: ['A', 'B', 'C', 'D', 'E'],
 *   start: ['2021-05-01', '2022-01-10', '2022-11-20', '2022-02-01', '2023-03-01'],
 *   end: [null, '2023-06-30', null, '2024-02-01', null],
 * }
 * const { part, whole, rate, joined } = retentionRate(relationships, { from: '2022-12-31', to: '2023-12-31' })
 * rate // => 0.75
 * whole // => 4
 * joined // => 1
 */
export function retentionRate(relationships: RelationshipColumns, options: PeriodOptions): PeriodRate {
  return periodRate(relationships, options, 'retained')
}

/**
 * The share of the clients at the opening who are no clients at the closing.
 *
 * @throws ClienteleError as {@link retentionRate}.
 * @example
 * import { churnRate } from 'clientele/loyalty'
 * const relationships = {
 *   client: ['A', 'B', 'C', 'D', 'E'],
 *   start: ['2021-05-01', '2022-01-10', '2022-11-20', '2022-02-01', '2023-03-01'],
 *   end: [null, '2023-06-30', null, '2024-02-01', null],
 * }
 * const { rate, interval, perMonth } = churnRate(relationships, { from: '2022-12-31', to: '2023-12-31' })
 * rate // => 0.25
 * interval.upper.toFixed(2) // => '0.70'
 * perMonth.rate.toFixed(4) // => '0.0237'
 */
export function churnRate(relationships: RelationshipColumns, options: PeriodOptions): PeriodRate {
  return periodRate(relationships, options, 'lost')
}

function periodRate(
  relationships: RelationshipColumns,
  options: PeriodOptions,
  counted: 'retained' | 'lost',
): PeriodRate {
  expectKnownKeys(options, ['from', 'to', 'level'], 'options')
  const { from, to } = expectPeriod(options)
  const level = expectLevel(options.level)
  const of = expectRelationships(relationships)
  const whole = new Float64Array(of.ids.length)
  const part = new Float64Array(of.ids.length)
  let [returned, joined, joinedAndLeft] = [0, 0, 0]
  for (let client = 0; client < whole.length; client++) {
    const stays = isClientOn(of, client, to)
    if (isClientOn(of, client, from)) {
      whole[client] = 1
      part[client] = stays === (counted === 'retained') ? 1 : 0
      if (stays && !hasSpellOver(of, client, from, to)) returned++
    } else if (startsWithin(of, client, from, to)) {
      joined++
      if (!stays) joinedAndLeft++
    }
  }
  const rate = rateOf(of, part, whole, { level, isCount: true })
  return { ...rate, ...converted(rate, to - from, counted), returned, joined, joinedAndLeft }
}

/** Two days, the second after the first. */
export function expectPeriod(options: Pick<PeriodOptions, 'from' | 'to'>): { from: DayNumber; to: DayNumber } {
  const [from, to] = [dayNumber(options.from, 'options.from'), dayNumber(options.to, 'options.to')]
  if (to <= from) reject('OUT_OF_RANGE', 'options.to', `a day after ${isoDate(from)}`, isoDate(to))
  return { from, to }
}

/** One spell from the opening to the closing. */
function hasSpellOver({ first, start, end }: Relationships, client: number, from: DayNumber, to: DayNumber): boolean {
  for (let at = first[client]!; at < first[client + 1]!; at++) if (start[at]! <= from && to < end[at]!) return true
  return false
}

function startsWithin({ first, start }: Relationships, client: number, from: DayNumber, to: DayNumber): boolean {
  for (let at = first[client]!; at < first[client + 1]!; at++) if (start[at]! > from && start[at]! <= to) return true
  return false
}

function converted(
  { rate, interval }: Rate,
  days: number,
  counted: 'retained' | 'lost',
): Pick<PeriodRate, 'perYear' | 'perMonth'> {
  if (rate === undefined || interval === undefined) return {}
  const convert = counted === 'retained' ? convertRetentionRate : convertChurnRate
  const over = (unit: 'month' | 'year'): ConvertedRate => {
    const periods: RatePeriods = { from: { value: days, unit: 'day' }, to: unit }
    const [lower, upper] = [convert(interval.lower, periods), convert(interval.upper, periods)]
    return { rate: convert(rate, periods), interval: { ...interval, lower, upper } }
  }
  return { perYear: over('year'), perMonth: over('month') }
}
