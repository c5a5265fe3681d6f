/**
 * A client's past in stretches of days on which nothing changes: what is past due, what is outstanding, since when.
 *
 * @module
 */
import type { DayNumber } from '../../money/core.js'
import type { RepaymentLedger } from '../../records/core.js'
import { NEVER } from '../../records/core.js'
import { agreedAmount, dueUntil, oldestUnpaid, paidUntil, unpaidOf } from '../../records/repayments/lookups.js'

/** The days from `from` to before `until`. */
export interface ArrearsStretch {
  readonly from: DayNumber
  readonly until: DayNumber
  /** Unpaid of what was due before each of these days. */
  readonly pastDue: number
  /** Unpaid of all instalments of contracts that have begun. */
  readonly outstanding: number
  /** The day of the oldest instalment unpaid; {@link NEVER} where nothing is past due. */
  readonly oldestDue: DayNumber
}

/**
 * The stretches of the contracts from `first` to before `end`, until the end of observation; `others` are days on which
 * more changes. What is due on a day is past due from the next on; what is paid on a day counts on that day.
 */
export function arrearsStretches(
  ledger: RepaymentLedger,
  first: number,
  end: number,
  others: readonly DayNumber[] = [],
): readonly ArrearsStretch[] {
  const days = changesOf(ledger, first, end, others)
  const stretches: ArrearsStretch[] = []
  for (let i = 0; i + 1 < days.length; i++) {
    const [from, until] = [days[i]!, days[i + 1]!]
    if (until > from) stretches.push(stretchOf(ledger, first, end, from, until))
  }
  return stretches
}

function changesOf(ledger: RepaymentLedger, first: number, end: number, others: readonly DayNumber[]): Int32Array {
  const { instalmentStarts, due, paymentStarts, paidOn, originatedOn, observedUntil } = ledger
  const [dueFrom, dueTo] = [instalmentStarts[first]!, instalmentStarts[end]!]
  const [paidFrom, paidTo] = [paymentStarts[first]!, paymentStarts[end]!]
  const days: number[] = [observedUntil + 1]
  for (let i = dueFrom; i < dueTo; i++) days.push(due[i]! + 1)
  for (let i = paidFrom; i < paidTo; i++) days.push(paidOn[i]!)
  for (let contract = first; contract < end; contract++) days.push(originatedOn[contract]!)
  for (const day of others) days.push(day)
  return Int32Array.from(days.filter(day => day <= observedUntil + 1)).sort()
}

function stretchOf(
  ledger: RepaymentLedger,
  first: number,
  end: number,
  from: DayNumber,
  until: DayNumber,
): ArrearsStretch {
  let [pastDue, outstanding, oldestDue] = [0, 0, NEVER]
  for (let contract = first; contract < end; contract++) {
    if (ledger.originatedOn[contract]! > from) continue
    const paid = paidUntil(ledger, contract, from)
    outstanding += unpaidOf(ledger, contract, agreedAmount(ledger, contract), paid)
    const unpaid = unpaidOf(ledger, contract, dueUntil(ledger, contract, from - 1), paid)
    if (unpaid === 0) continue
    pastDue += unpaid
    oldestDue = Math.min(oldestDue, ledger.due[oldestUnpaid(ledger, contract, from)]!)
  }
  return { from, until, pastDue, outstanding, oldestDue }
}
