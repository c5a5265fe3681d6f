/**
 * Reasons for default other than lateness: bankruptcy, distressed restructuring, fraud, whatever the lender names.
 *
 * @module
 */
import { collectIssues, expectList, received } from '../../errors/index.js'
import type { DateInput, DayNumber } from '../../money/core.js'
import { dateIssue, parseDay } from '../../money/core.js'
import type { ClientId, RepaymentLedger } from '../../records/core.js'
import { NEVER } from '../../records/core.js'
import type { Units } from './units.js'

/** A client is unlikely to pay, from a day on. */
export interface UnlikelyToPay {
  readonly client: ClientId
  /** The one contract it is about; all of the client's without it. */
  readonly contract?: ClientId | undefined
  readonly date: DateInput
  /** The last day on which it holds; without it, it holds for good. */
  readonly until?: DateInput | undefined
  /** In the words of the lender. */
  readonly reason?: string | undefined
}

/** One event in days. */
export interface UnlikelyDays {
  readonly from: DayNumber
  /** The last day on which it holds. */
  readonly until: DayNumber
  readonly reason?: string
}

/** Unit -> its events; units without any are absent. */
export function unlikelyDaysOf(
  rows: readonly UnlikelyToPay[] | undefined,
  ledger: RepaymentLedger,
  units: Units,
): ReadonlyMap<number, readonly UnlikelyDays[]> {
  const events = new Map<number, UnlikelyDays[]>()
  if (rows === undefined) return events
  const list = expectList(rows, PATH)
  if (list.length === 0) return events
  const contractsOf = contractFinder(ledger)
  const unitOf = unitFinder(units, ledger.contracts)
  const faults = collectIssues()
  for (const [i, row] of list.entries()) {
    const cells: Partial<Record<keyof UnlikelyToPay, unknown>> = typeof row === 'object' && row !== null ? row : {}
    const from = parseDay(cells.date)
    const until = cells.until === undefined ? NEVER : parseDay(cells.until)
    const contracts = contractsOf(cells.client, cells.contract)
    const [expected, who] = ['a client (and contract) of the ledger', received(cells.contract ?? cells.client)]
    if (contracts.length === 0) faults.add({ code: 'INVALID_CLIENT', path: `${PATH}[${i}]`, expected, received: who })
    if (from === undefined) faults.add(dateIssue(cells.date, `${PATH}[${i}].date`))
    if (until === undefined || (from !== undefined && until < from))
      faults.add(dateIssue(cells.until, `${PATH}[${i}].until`))
    if (cells.reason !== undefined && typeof cells.reason !== 'string')
      faults.add({
        code: 'INVALID_TYPE',
        path: `${PATH}[${i}].reason`,
        expected: 'text',
        received: received(cells.reason),
      })
    if (from === undefined || until === undefined) continue
    const reason = typeof cells.reason === 'string' ? { reason: cells.reason } : {}
    for (const unit of new Set(contracts.map(contract => unitOf[contract]!))) {
      const known = events.get(unit)
      if (known === undefined) events.set(unit, [{ from, until, ...reason }])
      else known.push({ from, until, ...reason })
    }
  }
  faults.throwIfAny()
  return events
}

const PATH = 'options.unlikelyToPay'

function unitFinder({ size, starts }: Units, contracts: number): Int32Array {
  const unitOf = new Int32Array(contracts)
  for (let unit = 0; unit < size; unit++) unitOf.fill(unit, starts[unit]!, starts[unit + 1]!)
  return unitOf
}

function contractFinder({ clientIds, clients, contractIds, contractStarts }: RepaymentLedger) {
  const codes = new Map<unknown, number>()
  for (let client = 0; client < clients; client++) codes.set(clientIds[client]!, client)
  return (id: unknown, contract: unknown): readonly number[] => {
    const client = codes.get(id)
    if (client === undefined) return []
    const start = contractStarts[client]!
    const all = Array.from({ length: contractStarts[client + 1]! - start }, (_, k) => start + k)
    return contract === undefined ? all : all.filter(code => contractIds?.[code] === contract)
  }
}
