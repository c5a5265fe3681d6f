/**
 * How punctually a client pays, from schedules and payments.
 *
 * @module
 */
import type { DayNumber } from '../../money/core.js'
import { addTo, runningSum, totalOf } from '../../numeric/core.js'
import { daysLate, dueUntil, paidUntil, unpaidOf } from '../repayments/lookups.js'
import type { ClientRepayment, ClientView, Definition } from './definition.js'
import { numeric } from './definition.js'
import type { Unknown } from './unknown.js'
import { isUnknown, NO_RATE, NOTHING } from './unknown.js'
import { known } from './within.js'

const READS = {
  facilities: 'client currency',
  instalments: 'facility due amount',
  payments: 'facility date amount currency',
} as const

/** Two years: what punctuality is judged by. */
const WATCHED_DAYS = 731

export const REPAYMENT: readonly Definition[] = [
  numeric(
    'daysPastDue',
    {
      unit: 'days',
      meaning: 'Days since the oldest unpaid instalment was due, of the facility where it is worst',
      reads: READS,
    },
    view => ofRepayment(view, repayment => daysPastDueOn(repayment, view.asOf)),
  ),
  numeric('overdueAmount', { unit: 'currency', meaning: 'Instalments that are due and not paid', reads: READS }, view =>
    ofRepayment(view, repayment => overdueOf(view, repayment)),
  ),
  numeric(
    'lateShare',
    {
      unit: 'share',
      meaning: 'Part of the instalments due within the last two years that were paid late or not yet',
      reads: READS,
    },
    view => ofRepayment(view, repayment => known(lateShareOn(repayment, view.asOf))),
  ),
  numeric(
    'recordedDaysPastDue',
    {
      unit: 'days',
      meaning: 'Most days past due that facilities are recorded with',
      reads: { facilities: 'client daysPastDue' },
    },
    view => {
      const days = view
        .records('facilities')
        .flatMap(({ daysPastDue }) => (daysPastDue === undefined ? [] : [daysPastDue]))
      return days.length === 0 ? NOTHING : Math.max(...days)
    },
  ),
]

function ofRepayment(view: ClientView, figure: (repayment: ClientRepayment) => number | Unknown): number | Unknown {
  const repayment = view.repayment()
  if (repayment === undefined || repayment.contracts.length === 0) return NOTHING
  return repayment.isMixed ? NO_RATE : figure(repayment)
}

function overdueOf(view: ClientView, { ledger, contracts }: ClientRepayment): number | Unknown {
  const currencyOf = new Map(view.records('facilities').map(({ id, currency }) => [id, currency]))
  const sum = runningSum()
  for (const contract of contracts) {
    const [due, paid] = [dueUntil(ledger, contract, view.asOf), paidUntil(ledger, contract, view.asOf)]
    const currency = currencyOf.get(String(ledger.clientIds[contract]))
    const overdue = currency === undefined ? NOTHING : view.money(unpaidOf(ledger, contract, due, paid), currency)
    if (isUnknown(overdue)) return overdue
    addTo(sum, overdue)
  }
  return totalOf(sum)
}

/** Part of the instalments due within the two years up to a day that were paid late or not yet; undefined where none was due. */
export function lateShareOn({ ledger, contracts }: ClientRepayment, day: DayNumber): number | undefined {
  const { instalmentStarts, due, settledOn } = ledger
  let [late, all] = [0, 0]
  for (const contract of contracts) {
    for (let at = instalmentStarts[contract]!; at < instalmentStarts[contract + 1]!; at++) {
      if (due[at]! > day || due[at]! <= day - WATCHED_DAYS) continue
      all++
      if (settledOn[at]! > due[at]!) late++
    }
  }
  return all === 0 ? undefined : late / all
}

/** Days from the day of the oldest instalment unpaid at the end of a day, of the facility where it is worst; 0 where there are none. */
export function daysPastDueOn({ ledger, contracts }: ClientRepayment, day: DayNumber): number {
  return contracts.reduce((most, contract) => Math.max(most, daysLate(ledger, contract, day)), 0)
}
