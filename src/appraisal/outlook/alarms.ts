/**
 * What makes default likelier whatever else is known, added to its log-odds: an alarm is not averaged away by good accounts.
 *
 * @module
 */
import type { ClientCase } from '../case/types.js'
import { YEAR } from './counting.js'
import type { OutlookRun } from './run.js'
import type { AlarmPolicy } from './types.js'

/** What alarms add to log-odds beyond what they add on average; 0 where nothing is known by which one could ring. */
export function alarmsOf(client: ClientCase, { policy, groupsInDefault, usual }: OutlookRun): number {
  const rules = policy.defaults.alarms
  const own = ownAlarms(client, rules)
  const { group } = client.client
  const ofGroup = group !== undefined && groupsInDefault.has(group) ? rules.groupInDefault : 0
  return (own === undefined ? 0 : own - usual.own) + (group === undefined ? 0 : ofGroup - usual.ofGroup)
}

/** Of the client's own records. */
export function ownAlarms(client: ClientCase, rules: AlarmPolicy): number | undefined {
  const days = larger(client.figure('daysPastDue'), client.figure('recordedDaysPastDue'))
  const bureauDays = client.figure('bureauDaysPastDue')
  const breaches = client.figure('covenantBreaches')
  const overrun = client.figure('costOverrun')
  const delay = client.figure('constructionDelayDays')
  if (days === undefined && bureauDays === undefined && breaches === undefined) {
    if (overrun === undefined && delay === undefined) return undefined
  }
  return (
    rules.perDayPastDue * within(days, rules.mostDaysPastDue) +
    rules.perBureauDay * within(bureauDays, rules.mostDaysPastDue) +
    rules.perCovenantBreach * within(breaches, rules.mostCovenantBreaches) +
    rules.perCostOverrun * within(overrun, MOST_OVERRUN) +
    (rules.perYearOfDelay * within(delay, MOST_YEARS_LATE * YEAR)) / YEAR
  )
}

function larger(one: number | undefined, other: number | undefined): number | undefined {
  return one === undefined || (other !== undefined && other > one) ? other : one
}

/** What is not known rings no alarm. */
function within(figure = 0, most: number): number {
  return Math.max(0, Math.min(most, figure))
}

const [MOST_OVERRUN, MOST_YEARS_LATE] = [1, 5]
