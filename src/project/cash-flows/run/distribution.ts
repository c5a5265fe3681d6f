/**
 * Step `distribution`: owners receive what is left above the minimum, unless a covenant holds it back.
 *
 * @module
 */
import type { Run } from './run.js'
import { pay } from './run.js'

export function distribute(run: Run, k: number, due: Float64Array, paid: Float64Array): void {
  const { ledger, setting, operating } = run
  const isLast = k >= operating.last
  const { minimumCash = 0 } = setting.financing
  const least = isLast ? 0 : minimumCash
  due[k] = Math.max(0, run.cash - least)
  // Nothing is held back for lenders who are owed nothing.
  const heldBack = run.lockUp.lasts && ledger.balance[k]! + ledger.arrears[k]! > 0
  if (heldBack) ledger.lockedUp[k] = due[k]!
  else paid[k] = pay(run, due[k]!)
  ledger.distributions[k] = paid[k]!
}
