/**
 * What is coming up with a client.
 *
 * @module
 */

import { expectKnownKeys, expectObject, expectText, reject } from '../../../errors/index.js'
import { textOrder } from '../../../model/text-order.js'
import type { DateInput, DayNumber } from '../../../money/core.js'
import { dayNumber, isoDate } from '../../../money/core.js'
import type { ClientCase } from '../../case/types.js'
import type { Day, Span } from './entry.js'
import { contractEnds, covenantTests, largeInstalments, maturities, milestones } from './lending-days.js'
import { readCalendarPolicy } from './policy.js'
import { anniversaries, birthdays, reviews, surveys } from './relation-days.js'
import type { CalendarEntry, CalendarPolicy } from './types.js'

/** From when to when. */
export interface CalendarOptions {
  /** First day; at most ten years before the last. */
  readonly from: DateInput
  /** Last day, of the year 9990 at the latest. */
  readonly until: DateInput
  /** The client's grade, which reviews go by. */
  readonly grade?: string
  /** What differs of `CALENDAR_POLICY`. */
  readonly policy?: Partial<CalendarPolicy>
}

/** Ten years. */
const LONGEST = 3660

/** After it there may be no month to count on to. */
const LAST: DayNumber = dayNumber('9990-12-31')

/**
 * The days ahead: surveys and reviews that are due, tests of covenants, close and completion of projects, maturities, ends of contracts, large
 * instalments, anniversaries, and birthdays of those who have agreed to it. What fell due before and was not done stands on
 * the first day with `overdueSince`. Sorted by day, then by what it is; the same records give the same entries, ids too.
 *
 * @param client a case of `clientCases`; what is not recorded brings no entry, but for surveys and reviews of a client in business.
 * @throws ClienteleError `INVALID_DATE`; `OUT_OF_RANGE` for days in the wrong order, or more than ten years; what
 * `readCalendarPolicy` throws.
 * @example
 * import { calendarOf, clientCases } from 'clientele/appraisal'
 * const clients = [
 *   { id: 'C-1', name: 'Harbour Cold Storage', entityType: 'company', status: 'active', clientSince: '2016-02-29' },
 * ] as const
 * const known = clientCases({ clients }, { asOf: 19_722, currency: 'EUR', maxRateAgeDays: 31 })
 * const entries = calendarOf(known.caseOf(0), { from: '2025-02-01', until: '2025-03-31' })
 * entries.map(({ day, kind }) => `${day} ${kind}`) // => ['2025-02-01 review', '2025-02-01 survey', '2025-02-28 anniversary']
 */
export function calendarOf(client: ClientCase, options: CalendarOptions): readonly CalendarEntry[] {
  expectObject(client, 'client')
  expectKnownKeys(expectObject(options, 'options'), ['from', 'until', 'grade', 'policy'], 'options')
  const { grade } = options
  const from = dayNumber(options.from, 'options.from')
  const until = dayNumber(options.until, 'options.until')
  if (until < from) reject('OUT_OF_RANGE', 'options.until', `${isoDate(from)} or later`, options.until)
  if (until > LAST) reject('OUT_OF_RANGE', 'options.until', `${isoDate(LAST)} at the latest`, options.until)
  if (until - from > LONGEST)
    reject('OUT_OF_RANGE', 'options.until', 'at most ten years after options.from', options.until)
  const span: Span = {
    client,
    from,
    until,
    policy: readCalendarPolicy(options.policy, 'options.policy'),
    ...(grade !== undefined && { grade: expectText(grade, 'options.grade') }),
  }
  return SOURCES.flatMap(days => days(span))
    .map(day => entryOf(client.id, day))
    .sort((a, b) => textOrder(a.day, b.day) || textOrder(a.id, b.id))
}

const SOURCES: readonly ((span: Span) => readonly Day[])[] = [
  surveys,
  reviews,
  covenantTests,
  milestones,
  maturities,
  contractEnds,
  largeInstalments,
  anniversaries,
  birthdays,
]

function entryOf(client: string, { day, overdueSince, kind, of, years, amount, currency }: Day): CalendarEntry {
  const due = isoDate(overdueSince ?? day)
  return {
    id: `${kind} ${of.id} ${due}`,
    client,
    day: isoDate(day),
    kind,
    of,
    ...(overdueSince !== undefined && { overdueSince: due }),
    ...(years !== undefined && { years }),
    ...(amount !== undefined && { amount }),
    ...(currency !== undefined && { currency }),
  }
}
