/**
 * How often clients of the book default, and ratings before them.
 *
 * @module
 */
import type { DayNumber } from '../../money/core.js'
import { parseDay } from '../../money/core.js'
import type { RatingEntry } from '../../records/index.js'
import type { ClientCase } from '../case/types.js'
import type { EventSum } from './counting.js'
import { YEAR } from './counting.js'
import { defaultStretches } from './default-history.js'
import { hazardOf } from './log-odds.js'
import type { Stretch } from './owing.js'
import { daysBetween, owingStretches } from './owing.js'
import { relationOf } from './relation.js'
import type { DefaultPolicy } from './types.js'

/** Of each rating: defaults, and the expected number of them in whole billionths. */
export type GradeSums = Map<string, { defaults: number; billionths: number }>

const BILLION = 1e9

/** Defaults that began, and days in which the client owed and was not in default. */
export function addDefaults(to: EventSum, client: ClientCase, watchYears: number): void {
  const relation = relationOf(client, watchYears)
  if (relation === undefined || !client.has('defaults')) return
  const { from, until } = relation
  const stretches = defaultStretches(client)
  to.days += freeDays(owingStretches(client), stretches, from, until)
  for (const stretch of stretches) if (stretch.from > from && stretch.from <= until) to.events++
}

/** Days between two days in which the client owed and was not in default. */
function freeDays(owing: readonly Stretch[], defaults: readonly Stretch[], from: DayNumber, until: DayNumber): number {
  let days = daysBetween(owing, from, until)
  for (const stretch of defaults) {
    days -= daysBetween(owing, Math.max(stretch.from, from), Math.min(stretch.until, until))
  }
  return days
}

/** Defaults while each rating held, beside those that its probability had led to expect. */
export function addRatings(to: GradeSums, client: ClientCase, rules: DefaultPolicy, watchYears: number): void {
  const relation = relationOf(client, watchYears)
  if (relation === undefined || !client.has('defaults')) return
  const [stretches, owing] = [defaultStretches(client), owingStretches(client)]
  const ratings = ownRatings(client)
  for (const [place, { entry, day }] of ratings.entries()) {
    const { rating, probabilityOfDefault = rules.ratings[rating] } = entry
    if (probabilityOfDefault === undefined || probabilityOfDefault >= SURE) continue
    const next = ratings[place + 1]
    const from = Math.max(day, relation.from)
    const until = Math.min(next === undefined ? relation.until : next.day, relation.until)
    const event = stretches.find(stretch => stretch.until >= from && stretch.from <= until)
    if (event !== undefined && event.from <= from) continue
    const last = event === undefined ? until : event.from
    const days = daysBetween(owing, from, last)
    if (days === 0 && event === undefined) continue
    const sums = to.get(rating) ?? { defaults: 0, billionths: 0 }
    to.set(rating, sums)
    sums.billionths += Math.round((BILLION * hazardOf(probabilityOfDefault) * days) / YEAR)
    if (event !== undefined) sums.defaults++
  }
}

/** A rating of such a probability says that the default has come. */
const SURE = 0.5

/** The lender's own ratings, or else those of agencies, by their days. */
function ownRatings(client: ClientCase): readonly { readonly entry: RatingEntry; readonly day: DayNumber }[] {
  const all = client.records('ratings')
  const own = all.filter(({ agency }) => agency === undefined)
  return (own.length > 0 ? own : all)
    .flatMap(entry => {
      const day = parseDay(entry.date)
      return day === undefined || day > client.asOf ? [] : [{ entry, day }]
    })
    .toSorted((a, b) => a.day - b.day || (a.entry.rating < b.entry.rating ? -1 : 1))
}

/** As a document, by name. */
export function gradesOf(sums: GradeSums): Readonly<Record<string, { defaults: number; expected: number }>> {
  const entries = [...sums].toSorted(([a], [b]) => (a < b ? -1 : 1))
  return Object.fromEntries(
    entries.map(([rating, { defaults, billionths }]) => [rating, { defaults, expected: billionths / BILLION }]),
  )
}
