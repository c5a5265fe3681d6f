/**
 * A day on its way into a calendar.
 *
 * @module
 */
import type { DayNumber } from '../../../money/core.js'
import type { ClientCase } from '../../case/types.js'
import type { CalendarEntry, CalendarKind, CalendarPolicy } from './types.js'

/** Of whom, from when to when, by which rhythm. */
export interface Span {
  readonly client: ClientCase
  readonly from: DayNumber
  readonly until: DayNumber
  readonly policy: CalendarPolicy
  /** The client's grade, where it has one. */
  readonly grade?: string
}

/** An entry whose days are numbers. */
export interface Day extends Pick<CalendarEntry, 'kind' | 'of' | 'years' | 'amount' | 'currency'> {
  readonly day: DayNumber
  readonly overdueSince?: DayNumber
}

/** What is to happen once: on its day, or overdue on the first day of the calendar. */
export function once(
  kind: CalendarKind,
  of: CalendarEntry['of'],
  day: DayNumber,
  from: DayNumber,
  until: DayNumber,
): readonly Day[] {
  if (day > until) return []
  return day >= from ? [{ kind, of, day }] : [{ kind, of, day: from, overdueSince: day }]
}
