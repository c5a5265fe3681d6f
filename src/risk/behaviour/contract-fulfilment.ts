/**
 * Do clients keep their contracts? The rate of fulfilment, by contracts and by amounts (合同履行率).
 *
 * A contract is due if one of its instalments is, in the period asked for; it is fulfilled if each of these was paid (or
 * delivered) in full by its day. Payments go to the oldest instalment unpaid.
 *
 * @module
 */
import { expectInteger, expectKnownKeys } from '../../errors/index.js'
import type { DateInput, DayNumber } from '../../money/core.js'
import { dayNumber } from '../../money/core.js'
import type { RepaymentLedger } from '../../records/core.js'
import { paidUntil } from '../../records/repayments/lookups.js'
import type { ObservedPart } from './observed-part.js'
import { observedPart } from './observed-part.js'
import type { ObservedShare } from './observed-share.js'
import { observedShare } from './observed-share.js'
import type { UnitNames } from './units.js'
import { expectLedger, knownDay, namesOf, ownersOf } from './units.js'

/** The period, and how late is still in time. */
export interface FulfilmentOptions {
  /** The first day of the period; by default the beginning of all. */
  readonly since?: DateInput
  /** Its last day; the end of observation by default. */
  readonly asOf?: DateInput
  /**
   * Days after its own until which an instalment is in time; whole, >= 0, 0 by default. An instalment counts once these are
   * over.
   */
  readonly graceDays?: number
  /** Nominal probability of intervals, within (0, 1); 0.95 by default. */
  readonly level?: number
}

/** What became of a contract. */
export type ContractState = 'fulfilled' | 'late' | 'partly' | 'unfulfilled' | 'not-due'

/** One row per contract. */
export interface ContractColumns extends UnitNames {
  readonly state: readonly ContractState[]
  /** Instalments due in the period, and those of them paid in full in time. */
  readonly instalmentsDue: Int32Array
  readonly instalmentsInTime: Int32Array
  /** Sum of the instalments due in the period. */
  readonly due: Float64Array
  /** What of it was paid in time. */
  readonly inTime: Float64Array
  /** What of it was paid by the end of the period. */
  readonly paid: Float64Array
}

/** How contracts were fulfilled. */
export interface ContractFulfilment {
  readonly asOf: DayNumber
  /** Contracts due; each is fulfilled, late (paid in full, not in time), partly or not at all fulfilled. */
  readonly due: number
  readonly fulfilled: number
  readonly late: number
  readonly partly: number
  readonly unfulfilled: number
  /** Fulfilled of due: the rate of fulfilment. */
  readonly byCount: ObservedShare
  /** Paid in time of what was due. */
  readonly byAmount: ObservedPart
  /** Paid by the end of the period, in time or not, of what was due. */
  readonly paidByAmount: ObservedPart
  readonly contracts: ContractColumns
}

/**
 * The rate at which contracts are fulfilled, with its intervals: of contracts Wilson's, which takes them as independent; of
 * amounts one over clients, as what one client pays goes together.
 *
 * @throws ClienteleError `OUT_OF_RANGE` for a period after the end of observation or another option at fault.
 * @example
 * import { repaymentLedger } from 'clientele/records'
 * import { contractFulfilment } from 'clientele/risk'
 * const instalments = ['ann', 'bob', 'cyd', 'dan'].map(client => ({ client, due: '2024-01-31', amount: 100 }))
 * const payments = [
 *   { client: 'ann', date: '2024-01-30', amount: 100 },
 *   { client: 'bob', date: '2024-02-05', amount: 100 },
 *   { client: 'cyd', date: '2024-01-31', amount: 40 },
 * ]
 * const ledger = repaymentLedger(instalments, payments, { observedUntil: '2024-06-30' })
 * const { fulfilled, late, partly, unfulfilled, byCount, byAmount } = contractFulfilment(ledger)
 * fulfilled + late + partly + unfulfilled // => 4
 * byCount.share // => 0.25
 * byAmount.share // => 0.35
 * contractFulfilment(ledger, { graceDays: 7 }).byCount.share // => 0.5
 */
export function contractFulfilment(ledger: RepaymentLedger, options: FulfilmentOptions = {}): ContractFulfilment {
  expectKnownKeys(options, ['since', 'asOf', 'graceDays', 'level'], 'options')
  expectLedger(ledger)
  const asOf = knownDay(ledger, options.asOf, 'options.asOf')
  const since = options.since === undefined ? Number.NEGATIVE_INFINITY : dayNumber(options.since, 'options.since')
  const grace = options.graceDays === undefined ? 0 : expectInteger(options.graceDays, 'options.graceDays', 0, 100_000)
  const contracts = columnsOf(ledger, { since, asOf, grace })
  const count = (state: ContractState): number => contracts.state.filter(other => other === state).length
  const owners = ownersOf(ledger, 'contract')
  const due = contracts.state.length - count('not-due')
  const fulfilled = count('fulfilled')
  return {
    asOf,
    due,
    fulfilled,
    late: count('late'),
    partly: count('partly'),
    unfulfilled: count('unfulfilled'),
    byCount: observedShare(fulfilled, due, options.level),
    byAmount: observedPart(contracts.inTime, contracts.due, owners, options.level),
    paidByAmount: observedPart(contracts.paid, contracts.due, owners, options.level),
    contracts,
  }
}

interface Period {
  readonly since: number
  readonly asOf: DayNumber
  readonly grace: number
}

function columnsOf(ledger: RepaymentLedger, { since, asOf, grace }: Period): ContractColumns {
  const { contracts, instalmentStarts, due, amount, dueSoFar, settledOn, tolerance } = ledger
  const [instalmentsDue, instalmentsInTime] = [new Int32Array(contracts), new Int32Array(contracts)]
  const amounts = {
    due: new Float64Array(contracts),
    inTime: new Float64Array(contracts),
    paid: new Float64Array(contracts),
  }
  const state = Array.from({ length: contracts }, (_, contract): ContractState => {
    const paidInAll = paidUntil(ledger, contract, asOf)
    let settled = 0
    for (let i = instalmentStarts[contract]!; i < instalmentStarts[contract + 1]!; i++) {
      const deadline = due[i]! + grace
      if (due[i]! < since || deadline > asOf) continue
      const part = (paid: number): number =>
        partOf(amount[i]!, paid - (dueSoFar[i]! - amount[i]!), tolerance[contract]!)
      instalmentsDue[contract]!++
      if (settledOn[i]! <= deadline) instalmentsInTime[contract]!++
      if (settledOn[i]! <= asOf) settled++
      amounts.due[contract]! += amount[i]!
      amounts.inTime[contract]! += part(paidUntil(ledger, contract, deadline))
      amounts.paid[contract]! += part(paidInAll)
    }
    const count = instalmentsDue[contract]!
    if (count === 0) return 'not-due'
    if (instalmentsInTime[contract] === count) return 'fulfilled'
    if (settled === count) return 'late'
    return amounts.paid[contract]! > 0 ? 'partly' : 'unfulfilled'
  })
  return { ...namesOf(ledger, 'contract'), state, instalmentsDue, instalmentsInTime, ...amounts }
}

/** What of an amount is paid by a payment that came to it; all of it where no more than the tolerance is missing. */
function partOf(amount: number, payment: number, tolerance: number): number {
  if (payment >= amount - tolerance) return amount
  return payment > tolerance ? payment : 0
}
