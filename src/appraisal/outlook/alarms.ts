/**
 * What makes default likelier whatever else is known, added to its log-odds: an alarm is not averaged away by good accounts.
 *
 * @module
 */
import type { ClientCase } from '../case/types.js'
import { YEAR } from './counting.js'
import type { AlarmPolicy } from './types.js'

/** What alarms add, >= 0; those that are not known add nothing. */
export function alarmsOf(client: ClientCase, groupsInDefault: ReadonlySet<string>, rules: AlarmPolicy): number {
  const days = Math.max(atLeastZero(client.figure('daysPastDue')), atLeastZero(client.figure('recordedDaysPastDue')))
  const bureauDays = atLeastZero(client.figure('bureauDaysPastDue'))
  const breaches = atLeastZero(client.figure('covenantBreaches'))
  const overrun = atLeastZero(client.figure('costOverrun'))
  const delay = atLeastZero(client.figure('constructionDelayDays')) / YEAR
  const { group } = client.client
  return (
    rules.perDayPastDue * Math.min(days, rules.mostDaysPastDue) +
    rules.perBureauDay * Math.min(bureauDays, rules.mostDaysPastDue) +
    rules.perCovenantBreach * Math.min(breaches, rules.mostCovenantBreaches) +
    rules.perCostOverrun * Math.min(overrun, MOST_OVERRUN) +
    rules.perYearOfDelay * Math.min(delay, MOST_YEARS_LATE) +
    (group !== undefined && groupsInDefault.has(group) ? rules.groupInDefault : 0)
  )
}

const [MOST_OVERRUN, MOST_YEARS_LATE] = [1, 5]

function atLeastZero(figure = 0): number {
  return Math.max(0, figure)
}
