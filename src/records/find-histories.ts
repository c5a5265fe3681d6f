import type { SpendRule } from './base-options.js'
import { runsOf, runsWithAmounts } from './client-runs.js'
import type { Events, Visits } from './event-log.js'
import type { Detail, Histories, Period } from './histories.js'
import { historiesOf } from './histories.js'
import { historiesByDay } from './histories-by-day.js'
import { visitsByDay } from './visits-by-day.js'

/**
 * The histories of a log, by the quickest way there is for it. Amounts are put in order within each client, so that sums do
 * not depend on the order of rows; bare visits only need the order of days,
 * unless the times between them are to be kept.
 */
export function findHistories(
  events: Events | Visits,
  clientCount: number,
  period: Period,
  rule: SpendRule,
  detail?: Detail,
): Histories {
  if ('amount' in events) return historiesOf(runsWithAmounts(events, clientCount), period, rule, detail)
  const byDay = detail?.keep.includes('intervals') ? undefined : visitsByDay(events)
  if (byDay !== undefined) return historiesByDay(byDay, clientCount, period)
  return historiesOf(runsOf(events, clientCount), period, rule, detail)
}
