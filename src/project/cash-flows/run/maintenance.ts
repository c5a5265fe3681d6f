/**
 * Steps `maintenance` and `maintenance-reserve`: works are paid out of what was saved for them, the rest out of cash.
 *
 * @module
 */
import type { Run } from './run.js'
import { pay, takeFrom } from './run.js'

export function payMaintenance(run: Run, k: number, due: Float64Array, paid: Float64Array): void {
  const { operating, unpaid } = run
  due[k] = operating.maintenance[k]! + unpaid.maintenance
  const fromReserve = takeFrom(run.maintenance, due[k]!, k)
  paid[k] = fromReserve + pay(run, due[k]! - fromReserve)
  unpaid.maintenance = due[k]! - paid[k]!
}

/** Brings the reserve to what should have been saved by now for works to come. */
export function saveForMaintenance(run: Run, k: number, due: Float64Array, paid: Float64Array): void {
  const { maintenance, operating } = run
  const { target } = maintenance.ledger
  const before = target[k - 1]!
  target[k] = k >= operating.last ? 0 : Math.max(0, before + operating.saving[k]! - operating.maintenance[k]!)
  due[k] = Math.max(0, target[k]! - maintenance.balance)
  paid[k] = pay(run, due[k]!)
  const released = Math.max(0, maintenance.balance - target[k]!)
  run.cash += released
  maintenance.balance += paid[k]! - released
  maintenance.ledger.funding[k] = maintenance.ledger.funding[k]! + paid[k]! - released
}
