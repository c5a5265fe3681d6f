/**
 * What makes default likelier whatever else is known, added to its log-odds: an alarm is not averaged away by good accounts.
 *
 * @module
 */
import type { ClientCase } from '../case/types.js'
import { YEAR } from './counting.js'
import type { Credit } from './credit.js'
import type { AlarmPolicy } from './types.js'

/** Alarms that rang on past days too, so that own history tells what came of them. */
export interface DatedAlarms {
  readonly pastDue: number
  readonly longPastDue: number
  readonly elsewhere: number
}

/** By the policy, of what was known on a day. */
export function datedAlarms({ daysPastDue, report }: Credit, rules: AlarmPolicy): DatedAlarms {
  const days = within(daysPastDue, rules.mostDaysPastDue)
  return {
    pastDue: rules.perDayPastDue * days,
    longPastDue: rules.perDayBeyondMonth * Math.max(0, days - MONTH),
    elsewhere: rules.perBureauDay * within(report?.worstDaysPastDue, rules.mostDaysPastDue),
  }
}

const MONTH = 30

/** Of covenants and of construction, today. */
export function otherAlarms(client: ClientCase, rules: AlarmPolicy): number {
  return (
    rules.perCovenantBreach * within(client.figure('covenantBreaches'), rules.mostCovenantBreaches) +
    rules.perCostOverrun * within(client.figure('costOverrun'), MOST_OVERRUN) +
    (rules.perYearOfDelay * within(client.figure('constructionDelayDays'), MOST_YEARS_LATE * YEAR)) / YEAR
  )
}

const [MOST_OVERRUN, MOST_YEARS_LATE] = [1, 5]

/** Whether anything is known by which an alarm could ring. */
export function couldRing(client: ClientCase, { daysPastDue, report }: Credit): boolean {
  return (
    daysPastDue !== undefined ||
    report?.worstDaysPastDue !== undefined ||
    ['covenantBreaches', 'costOverrun', 'constructionDelayDays'].some(name => client.figure(name) !== undefined)
  )
}

/** What is not known rings no alarm. */
function within(figure = 0, most: number): number {
  return Math.max(0, Math.min(most, figure))
}
