import type { SpendRule } from './base-options.js'
import { runsOf, runsWithAmounts } from './client-runs.js'
import type { Detail, Histories, Period } from './histories.js'
import { historiesOf, keepsDays } from './histories.js'
import { historiesByDay } from './histories-by-day.js'
import type { LogRows } from './read-log.js'
import { rowsInOrder } from './read-log.js'
import type { IdColumn } from './types.js'
import { visitsByDay } from './visits-by-day.js'

/** Histories, and whose they are. */
export interface FoundHistories extends Histories {
  readonly ids: IdColumn
}

/**
 * The histories of a log, by the quickest way there is for it. Amounts are put in order within each client, so that sums do
 * not depend on the order of rows; bare visits only need the order of days, unless the days themselves or the times between them are to be kept.
 */
export function findHistories(rows: LogRows, period: Period, rule: SpendRule, detail?: Detail): FoundHistories {
  const { events, clients } = rows
  const needsRuns = 'amount' in events || (detail !== undefined && keepsDays(detail))
  const byDay = needsRuns ? undefined : visitsByDay(events)
  if (byDay === undefined) return historiesOfRuns(rowsInOrder(rows), period, rule, detail)
  const found = historiesByDay(byDay, clients.size, period)
  return { ...found, ids: clients.idsOf(found.clients) }
}

function historiesOfRuns({ events, clients }: LogRows, period: Period, rule: SpendRule, detail?: Detail) {
  const runs = 'amount' in events ? runsWithAmounts(events, clients.size) : runsOf(events, clients.size)
  const found = historiesOf(runs, period, rule, detail)
  return { ...found, ids: clients.idsOf(found.clients) }
}
