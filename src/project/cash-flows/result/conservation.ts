/**
 * Is every unit of cash that came in still there, or was it paid to somebody?
 *
 * @module
 */
import type { Ledger, ReserveLedger } from '../run/ledger.js'
import type { OperatingDays } from '../setting/operating-days.js'

/** Largest gap of any account on any payment day, over all money that came in; 0 where none did. */
export function conservationError(ledger: Ledger, operating: OperatingDays): number {
  const reserves = [ledger.debtService, ledger.operatingCost, ledger.maintenance]
  let error = 0
  let incoming = 0
  for (let k = 0; k < ledger.cash.length; k++) {
    const into = cashIn(ledger, operating, k)
    const gap = ledger.cash[k]! - before(ledger.cash, k) - into + cashOut(ledger, operating, reserves, k)
    error = Math.max(error, Math.abs(gap), -ledger.cash[k]!)
    for (const { balance, funding } of reserves) {
      error = Math.max(error, Math.abs(balance[k]! - before(balance, k) - funding[k]!), -balance[k]!)
    }
    incoming += Math.abs(into)
  }
  return incoming === 0 ? error : error / incoming
}

function cashIn(ledger: Ledger, { revenue, workingCapital }: OperatingDays, k: number): number {
  const drawn = ledger.tranches.reduce((sum, tranche) => sum + tranche.drawn[k]!, 0)
  const operations = revenue[k]! - workingCapital[k]! + ledger.deferred[k]!
  return operations + ledger.reserveInterest[k]! + ledger.grants[k]! + ledger.contributions[k]! + drawn
}

function cashOut(ledger: Ledger, { capex }: OperatingDays, reserves: readonly ReserveLedger[], k: number): number {
  const toLenders = ledger.tranches.reduce(
    (sum, { feesPaid, interestPaid, principalPaid }) => sum + feesPaid[k]! + interestPaid[k]! + principalPaid[k]!,
    0,
  )
  const toOthers = ledger.waterfall.reduce((sum, { step, paid }) => (PAYS_OTHERS.has(step) ? sum + paid[k]! : sum), 0)
  const toReserves = reserves.reduce((sum, { funding }) => sum + funding[k]!, 0)
  return capex[k]! + toLenders + toOthers + toReserves + ledger.distributions[k]!
}

const PAYS_OTHERS: ReadonlySet<string> = new Set(['operating-cost', 'tax', 'maintenance'])

function before(column: Float64Array, k: number): number {
  return k === 0 ? 0 : column[k - 1]!
}
