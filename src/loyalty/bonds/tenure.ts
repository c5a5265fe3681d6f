/**
 * How long have clients been with us, and how long do they stay?
 *
 * Two questions: the tenure of those who are clients now says how old the book is; how long clients stay has to count those who left,
 * and those who are still there for as long as they were seen. That is the Kaplan-Meier median.
 *
 * @module
 */
import { expectKnownKeys } from '../../errors/index.js'
import type { DateInput, DayNumber, TimeUnit } from '../../money/core.js'
import { dayNumber, daysPer, expectTimeUnit } from '../../money/core.js'
import type { ClientId } from '../../records/core.js'
import type { Location } from '../../statistics/index.js'
import { medianInterval } from '../../statistics/index.js'
import { expectLevel } from '../../statistics/level.js'
import type { LifetimeQuantile } from '../../statistics/survival/curves/index.js'
import { kaplanMeier, lifetimeQuantile } from '../../statistics/survival/curves/index.js'
import type { Durations } from '../../statistics/survival/types.js'
import type { RelationshipColumns, Relationships } from '../rates/relationships.js'
import { expectRelationships, isClientOn } from '../rates/relationships.js'

/** As of when, in which unit. */
export interface TenureOptions {
  /** The last day of which everything is known; what begins or ends later is not looked at. */
  readonly observedUntil: DateInput
  /** Of all times; `'month'` by default, a twelfth of 365.25 days. */
  readonly unit?: TimeUnit
  /** Nominal probability of intervals, within (0, 1); 0.95 by default. */
  readonly level?: number
}

/** Tenures of a book. */
export interface RelationshipTenure {
  readonly unit: TimeUnit
  /** Clients on the last day known, with how long they have been ones since they last came. */
  readonly current: { readonly clients: readonly ClientId[]; readonly tenure: Float64Array; readonly median?: Location }
  /** How long clients stay before they leave for the first time; see `kaplanMeier` for all of the curve. */
  readonly lifetime: LifetimeQuantile
  /** Whose durations they are, in their order. */
  readonly clients: readonly ClientId[]
  /** First spells, for every method of survival. */
  readonly durations: Durations
}

/**
 * Tenures, current and to the end.
 *
 * @throws ClienteleError naming the first ten cells at fault, or the option; `EMPTY_INPUT` where nobody came by the last day known.
 * @example
 * import { relationshipTenure } from 'clientele/loyalty'
 * const relationships = {
 *   client: ['A', 'B', 'C', 'D'],
 *   start: ['2021-01-01', '2021-01-01', '2022-01-01', '2022-07-01'],
 *   end: ['2022-01-01', '2023-01-01', null, null],
 * }
 * const { current, lifetime } = relationshipTenure(relationships, { observedUntil: '2023-12-31', unit: 'year' })
 * Array.from(current.tenure, years => years.toFixed(2)) // => ['2.00', '1.50']
 * lifetime.value?.toFixed(2) // => '2.00'
 * lifetime.interval.unbounded // => 'upper'
 */
export function relationshipTenure(relationships: RelationshipColumns, options: TenureOptions): RelationshipTenure {
  expectKnownKeys(options, ['observedUntil', 'unit', 'level'], 'options')
  const until = dayNumber(options.observedUntil, 'options.observedUntil')
  const { unit = 'month' } = options
  const days = daysPer(expectTimeUnit(unit, 'options.unit'))
  const level = expectLevel(options.level)
  const of = expectRelationships(relationships)
  const came = Array.from(of.ids.keys()).filter(client => of.start[of.first[client]!]! <= until)
  const stayed = came.filter(client => isClientOn(of, client, until))
  const tenure = Float64Array.from(stayed, client => (until - lastStart(of, client, until)) / days)
  const durations: Durations = {
    unit,
    duration: Float64Array.from(
      came,
      client => (Math.min(firstEnd(of, client), until) - firstStart(of, client)) / days,
    ),
    event: Uint8Array.from(came, client => (firstEnd(of, client) <= until ? 1 : 0)),
  }
  const lifetime = lifetimeQuantile(kaplanMeier(durations, { level }))
  return {
    unit,
    current: {
      clients: stayed.map(client => of.ids[client]!),
      tenure,
      ...(stayed.length > 0 && { median: medianInterval(tenure, { level }) }),
    },
    lifetime,
    clients: came.map(client => of.ids[client]!),
    durations,
  }
}

function firstStart({ first, start }: Relationships, client: number): DayNumber {
  return start[first[client]!]!
}

function firstEnd({ first, end }: Relationships, client: number): DayNumber {
  return end[first[client]!]!
}

/** When the spell that holds a day began. */
function lastStart({ first, start }: Relationships, client: number, day: DayNumber): DayNumber {
  let began = start[first[client]!]!
  for (let at = first[client]!; at < first[client + 1]! && start[at]! <= day; at++) began = start[at]!
  return began
}
