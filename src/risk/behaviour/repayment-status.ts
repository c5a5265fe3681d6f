/**
 * How far is each client behind? Days past due, what is due, paid and outstanding, at the end of a day.
 *
 * Days past due are counted from the oldest instalment that is not paid in full, every payment going to the oldest one
 * unpaid: 0 on its day, 1 on the day after. A client is as late as its latest contract.
 *
 * @module
 */
import { expectKnownKeys } from '../../errors/index.js'
import type { DateInput, DayNumber } from '../../money/core.js'
import type { RepaymentLedger } from '../../records/core.js'
import { agreedAmount, daysLate, dueUntil, paidUntil, unpaidOf } from '../../records/repayments/lookups.js'
import type { CountedBy, UnitNames, Units } from './units.js'
import { knownDay, namesOf, unitsOf } from './units.js'

/** The day, and whom rows are about. */
export interface StatusOptions {
  /** The end of this day; the end of observation by default. */
  readonly asOf?: DateInput
  /** `'client'` (default) or `'contract'`. */
  readonly by?: CountedBy
}

/** One row per client or contract; amounts in the unit of the instalments. due = paid + unpaid. */
export interface RepaymentStatus extends UnitNames {
  readonly asOf: DayNumber
  readonly daysPastDue: Int32Array
  /** Sum of the instalments due until the day, that day's with them. */
  readonly due: Float64Array
  /** What of it is paid. */
  readonly paid: Float64Array
  /** What of it is not. */
  readonly unpaid: Float64Array
  /** What of it is not and was due before the day; above 0 exactly where `daysPastDue` is. */
  readonly pastDue: Float64Array
  /** What was paid beyond what is due. */
  readonly prepaid: Float64Array
  /** What is still to be paid of all instalments, also of those not yet due. */
  readonly outstanding: Float64Array
  /** 1 where a contract has begun and is not paid in full, else 0. */
  readonly active: Uint8Array
}

/**
 * What each client has paid, owes and is behind with.
 *
 * @throws ClienteleError `OUT_OF_RANGE` for a day after the end of observation.
 * @example
 * import { repaymentLedger } from 'clientele/records'
 * import { repaymentStatus } from 'clientele/risk'
 * const instalments = [
 *   { client: 'ann', due: '2024-01-31', amount: 100 },
 *   { client: 'ann', due: '2024-02-29', amount: 100 },
 * ]
 * const payments = [{ client: 'ann', date: '2024-02-10', amount: 150 }]
 * const ledger = repaymentLedger(instalments, payments, { observedUntil: '2024-03-31' })
 * const { due, paid, unpaid, daysPastDue } = repaymentStatus(ledger)
 * due // => Float64Array(1) [ 200 ]
 * paid // => Float64Array(1) [ 150 ]
 * unpaid // => Float64Array(1) [ 50 ]
 * daysPastDue // => Int32Array(1) [ 31 ]
 */
export function repaymentStatus(ledger: RepaymentLedger, options: StatusOptions = {}): RepaymentStatus {
  const { units, asOf } = checked(ledger, options)
  const column = (): Float64Array => new Float64Array(units.size)
  const amounts = { due: column(), paid: column(), unpaid: column(), pastDue: column(), prepaid: column() }
  const outstanding = column()
  const active = new Uint8Array(units.size)
  for (let unit = 0; unit < units.size; unit++) {
    for (let contract = units.starts[unit]!; contract < units.starts[unit + 1]!; contract++) {
      const due = dueUntil(ledger, contract, asOf)
      const came = paidUntil(ledger, contract, asOf)
      const unpaid = unpaidOf(ledger, contract, due, came)
      const left = unpaidOf(ledger, contract, agreedAmount(ledger, contract), came)
      amounts.due[unit]! += due
      amounts.paid[unit]! += due - unpaid
      amounts.unpaid[unit]! += unpaid
      amounts.pastDue[unit]! += unpaidOf(ledger, contract, dueUntil(ledger, contract, asOf - 1), came)
      amounts.prepaid[unit]! += unpaidOf(ledger, contract, came, due)
      outstanding[unit]! += left
      if (left > 0 && ledger.originatedOn[contract]! <= asOf) active[unit] = 1
    }
  }
  return {
    asOf,
    ...namesOf(ledger, units.by),
    daysPastDue: latest(ledger, units, asOf),
    ...amounts,
    outstanding,
    active,
  }
}

/**
 * How many days each client is behind: 0 where nothing due before the day is unpaid.
 *
 * @returns one whole number per client (or contract), in the order of the ledger.
 * @throws ClienteleError `OUT_OF_RANGE` for a day after the end of observation.
 * @example
 * import { repaymentLedger } from 'clientele/records'
 * import { daysPastDue } from 'clientele/risk'
 * const instalments = [{ client: 'ann', due: '2024-01-31', amount: 100 }, { client: 'bob', due: '2024-01-31', amount: 100 }]
 * const payments = [{ client: 'bob', date: '2024-02-01', amount: 100 }]
 * const ledger = repaymentLedger(instalments, payments, { observedUntil: '2024-03-31' })
 * daysPastDue(ledger, { asOf: '2024-01-31' }) // => Int32Array(2) [ 0, 0 ]
 * daysPastDue(ledger, { asOf: '2024-02-03' }) // => Int32Array(2) [ 3, 0 ]
 */
export function daysPastDue(ledger: RepaymentLedger, options: StatusOptions = {}): Int32Array {
  const { units, asOf } = checked(ledger, options)
  return latest(ledger, units, asOf)
}

/** Days past due of units that are known to be right, on a day that is. */
export function latest(ledger: RepaymentLedger, { size, starts }: Units, day: DayNumber): Int32Array {
  const days = new Int32Array(size)
  for (let unit = 0; unit < size; unit++) {
    for (let contract = starts[unit]!; contract < starts[unit + 1]!; contract++) {
      days[unit] = Math.max(days[unit]!, daysLate(ledger, contract, day))
    }
  }
  return days
}

/** What is outstanding of contracts that have begun, per unit; 0 where none is active. */
export function activeAmounts(ledger: RepaymentLedger, { size, starts }: Units, day: DayNumber): Float64Array {
  const amounts = new Float64Array(size)
  for (let unit = 0; unit < size; unit++) {
    for (let contract = starts[unit]!; contract < starts[unit + 1]!; contract++) {
      if (ledger.originatedOn[contract]! > day) continue
      const owed = agreedAmount(ledger, contract)
      amounts[unit]! += unpaidOf(ledger, contract, owed, paidUntil(ledger, contract, day))
    }
  }
  return amounts
}

function checked(ledger: RepaymentLedger, options: StatusOptions): { units: Units; asOf: DayNumber } {
  expectKnownKeys(options, ['asOf', 'by'], 'options')
  const units = unitsOf(ledger, options.by)
  return { units, asOf: knownDay(ledger, options.asOf, 'options.asOf') }
}
