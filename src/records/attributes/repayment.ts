/**
 * How punctually a client pays, from schedules and payments.
 *
 * @module
 */
import { daysLate, dueUntil, paidUntil, unpaidOf } from '../repayments/lookups.js'
import type { ClientRepayment, ClientView, Definition } from './definition.js'
import { numeric } from './definition.js'
import type { Unknown } from './unknown.js'
import { isUnknown, NO_RATE, NOTHING } from './unknown.js'

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
    view =>
      ofRepayment(view, ({ ledger, contracts }) =>
        Math.max(...contracts.map(contract => daysLate(ledger, contract, view.asOf))),
      ),
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
    view => ofRepayment(view, repayment => lateShare(view, repayment)),
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
  let sum = 0
  for (const contract of contracts) {
    const [due, paid] = [dueUntil(ledger, contract, view.asOf), paidUntil(ledger, contract, view.asOf)]
    const currency = currencyOf.get(String(ledger.clientIds[contract]))
    const overdue = currency === undefined ? NOTHING : view.money(unpaidOf(ledger, contract, due, paid), currency)
    if (isUnknown(overdue)) return overdue
    sum += overdue
  }
  return sum
}

function lateShare(view: ClientView, { ledger, contracts }: ClientRepayment): number | Unknown {
  const { instalmentStarts, due, settledOn } = ledger
  let [late, all] = [0, 0]
  for (const contract of contracts) {
    for (let at = instalmentStarts[contract]!; at < instalmentStarts[contract + 1]!; at++) {
      if (due[at]! > view.asOf || due[at]! <= view.asOf - WATCHED_DAYS) continue
      all++
      if (settledOn[at]! > due[at]!) late++
    }
  }
  return all === 0 ? NOTHING : late / all
}
