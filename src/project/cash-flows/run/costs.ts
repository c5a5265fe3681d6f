/**
 * Steps `operating-cost` and `tax`: what cannot be paid is carried and paid first on the next day.
 *
 * @module
 */
import type { Run } from './run.js'
import { pay, takeFrom } from './run.js'

/** Out of cash, then out of the operating-cost reserve. */
export function payOperatingCost(run: Run, k: number, due: Float64Array, paid: Float64Array): void {
  const { operating, unpaid } = run
  due[k] = operating.operatingCost[k]! + unpaid.operatingCost
  const fromCash = pay(run, due[k]!)
  paid[k] = fromCash + takeFrom(run.operatingCost, due[k]! - fromCash, k)
  unpaid.operatingCost = due[k]! - paid[k]!
}

/** What the project owes; a refund comes in as cash (due and paid < 0). */
export function payTax(run: Run, k: number, due: Float64Array, paid: Float64Array): void {
  const { setting, ledger, unpaid } = run
  if (setting.tax?.paidBy === 'owners') return
  due[k] = ledger.tax[k]! + unpaid.tax
  if (due[k]! >= 0) paid[k] = pay(run, due[k]!)
  else {
    paid[k] = due[k]!
    run.cash -= due[k]!
  }
  unpaid.tax = due[k]! - paid[k]!
}
