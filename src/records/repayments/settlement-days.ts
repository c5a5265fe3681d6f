import type { DatedRuns } from './dated-runs.js'
import { NEVER } from './types.js'

/** The day of what is settled before anything is paid: an instalment of 0 at the beginning. */
const ALWAYS = -0x8000_0000

/** The day on which each instalment was paid in full, every payment going to the oldest one unpaid. */
export function settlementDays(due: DatedRuns, paid: DatedRuns, tolerance: Float64Array): Int32Array {
  const settledOn = new Int32Array(due.day.length)
  for (let contract = 0; contract < tolerance.length; contract++) {
    let payment = paid.starts[contract]!
    const last = paid.starts[contract + 1]!
    const slack = tolerance[contract]!
    for (let i = due.starts[contract]!; i < due.starts[contract + 1]!; i++) {
      const owed = due.soFar[i]! - slack
      while (payment < last && paid.soFar[payment]! < owed) payment++
      settledOn[i] = owed <= 0 ? ALWAYS : payment < last ? paid.day[payment]! : NEVER
    }
  }
  return settledOn
}

/** 0 where a contract's sums are exact, else a part of them that is far above rounding and far below a cent. */
export function tolerances(due: DatedRuns, paid: DatedRuns): Float64Array {
  const all = new Float64Array(due.starts.length - 1)
  for (let contract = 0; contract < all.length; contract++) {
    const most = Math.max(totalOf(due, contract), totalOf(paid, contract))
    const isExact = most <= Number.MAX_SAFE_INTEGER && isWhole(due, contract) && isWhole(paid, contract)
    all[contract] = isExact ? 0 : ROUNDING * most
  }
  return all
}

const ROUNDING = 1e-9

function totalOf({ starts, soFar }: DatedRuns, contract: number): number {
  const end = starts[contract + 1]!
  return end > starts[contract]! ? soFar[end - 1]! : 0
}

function isWhole({ starts, amount }: DatedRuns, contract: number): boolean {
  for (let i = starts[contract]!; i < starts[contract + 1]!; i++) if (!Number.isInteger(amount[i])) return false
  return true
}
