/**
 * What coverage lenders ask for: below one level nothing is distributed, below another they may call the loan.
 *
 * The rules are those of `testCovenants`: a breach lasts until the ratio has held for as many payment days as agreed, and a day
 * without the ratio is no test. Debt that is repaid but for rounding is repaid.
 *
 * @module
 */
import type { CovenantLevel } from '../../../records/core.js'
import { isBelow } from '../../coverage/below.js'
import { isOwed } from '../../coverage/repaid.js'
import type { Breach, Run } from './run.js'

export function assessCovenants(run: Run, k: number): void {
  const { lockUp, default: calls, cureAfter = 1 } = run.setting.financing.covenants ?? {}
  if (lockUp !== undefined) assess(run, run.lockUp, lockUp, cureAfter, k)
  if (calls !== undefined) assess(run, run.call, calls, cureAfter, k)
  run.ledger.isLocked[k] = run.lockUp.lasts ? 1 : 0
  run.ledger.isDefault[k] = run.call.lasts ? 1 : 0
}

function assess(run: Run, breach: Breach, { ratio, level }: CovenantLevel, cureAfter: number, k: number): void {
  const value = ratioOf(run, ratio, k)
  if (value === undefined) {
    breach.lasts &&= isTestedFrom(run, ratio, k)
    return
  }
  const below = isBelow(value, level)
  breach.held = below ? 0 : breach.held + 1
  breach.lasts = below || (breach.lasts && breach.held < cureAfter)
}

/** Absent where nothing is due, or nothing is owed. */
function ratioOf(run: Run, ratio: CovenantLevel['ratio'], k: number): number | undefined {
  if (ratio === 'dscr') return ratioBehind(run, k, run.setting.days.months[k]!)
  if (ratio === 'backward-dscr') return ratioBehind(run, k, 12)
  const ahead = run.outlook?.[ratio]
  return ahead?.defined[k - 1] === 1 ? ahead.values[k - 1] : undefined
}

/** Whether lenders look at the ratio on this day or a later one. */
function isTestedFrom({ outlook, ledger }: Run, ratio: CovenantLevel['ratio'], k: number): boolean {
  if (ratio === 'dscr' || ratio === 'backward-dscr') return isOwed(ledger.balance, k - 1)
  return outlook !== undefined && k - 1 <= outlook[ratio].defined.lastIndexOf(1)
}

/** Over so many months, once as many of operation have passed; of a period that began earlier, the part that lies within. */
function ratioBehind({ ledger, setting }: Run, k: number, window: number): number | undefined {
  if (!isOwed(ledger.balance, k - 1)) return undefined
  const { months, completion } = setting.days
  let cash = 0
  let service = 0
  let left = window
  for (let j = k; j > completion && left > 0; j--) {
    const share = Math.min(1, left / months[j]!)
    cash += share * ledger.cfads[j]!
    service += share * ledger.regularServiceDue[j]!
    left -= months[j]!
  }
  return left <= 0 && service > 0 ? cash / service : undefined
}
