/**
 * Whom a figure is about: a client with all its contracts, or each contract for itself.
 *
 * @module
 */
import { expectOneOf, reject } from '../../errors/index.js'
import type { DateInput, DayNumber } from '../../money/core.js'
import { dayNumber, isoDate } from '../../money/core.js'
import type { ClientId, IdColumn, RepaymentLedger } from '../../records/core.js'

/** Whom a figure is about. */
export type CountedBy = 'client' | 'contract'

/** Unit -> its first contract; one entry more than there are units. */
export interface Units {
  readonly by: CountedBy
  readonly size: number
  readonly starts: Int32Array
}

/** Who the rows of a result are. */
export interface UnitNames {
  readonly client: IdColumn
  /** There if rows are contracts that have names. */
  readonly contract?: readonly ClientId[]
}

export function unitsOf(ledger: RepaymentLedger, by: CountedBy = 'client'): Units {
  expectLedger(ledger)
  if (expectOneOf(by, ['client', 'contract'], 'options.by') === 'client') {
    return { by, size: ledger.clients, starts: ledger.contractStarts }
  }
  return { by, size: ledger.contracts, starts: Int32Array.from({ length: ledger.contracts + 1 }, (_, i) => i) }
}

export function namesOf(ledger: RepaymentLedger, by: CountedBy): UnitNames {
  if (by === 'client') return { client: ledger.clientIds }
  const client = Array.from(clientOfContract(ledger), owner => ledger.clientIds[owner]!)
  return { client, ...(ledger.contractIds !== undefined && { contract: ledger.contractIds }) }
}

/** Contract -> client. */
function clientOfContract({ clients, contracts, contractStarts }: RepaymentLedger): Int32Array {
  const owner = new Int32Array(contracts)
  for (let client = 0; client < clients; client++)
    owner.fill(client, contractStarts[client]!, contractStarts[client + 1]!)
  return owner
}

/** Unit -> client. */
export function ownersOf(ledger: RepaymentLedger, by: CountedBy): Int32Array {
  return by === 'contract'
    ? clientOfContract(ledger)
    : Int32Array.from({ length: ledger.clients }, (_, client) => client)
}

/** A day of which all payments are known; by default the last such day. */
export function knownDay(ledger: RepaymentLedger, date: DateInput | undefined, path: string): DayNumber {
  const day = date === undefined ? ledger.observedUntil : dayNumber(date, path)
  if (day <= ledger.observedUntil) return day
  const hint = 'Payments after that day are not known'
  return reject('OUT_OF_RANGE', path, `a day until ${isoDate(ledger.observedUntil)}`, isoDate(day), hint)
}

export function expectLedger(ledger: RepaymentLedger): void {
  if (ledger?.kind !== 'repayment-ledger') {
    reject('INVALID_TYPE', 'ledger', 'a ledger made by repaymentLedger', ledger)
  }
}
