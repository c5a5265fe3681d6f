/**
 * When a path defaults, what is owed then, and what of it never comes back.
 *
 *   loss = EAD − Σ paid_s / Π (1 + r_u) = owed_T / Π (1 + r_u)      u, s over payment days from default to the end, T
 *
 * What is paid is what is owed before, with its interest, less what is owed after; the sum over days leaves the present value of
 * what stays owed at the end. As arrears bear interest, debt repaid late but in full costs nothing.
 *
 * @see Basel Committee on Banking Supervision, CRE36.76 to 36.85: exposure at default, economic loss given default.
 * @module
 */

import type { RunColumns } from '../cash-flows/run-types.js'
import { isBelow } from '../coverage/below.js'
import type { RunCover } from './run-cover.js'
import type { DefaultRule } from './simulation-types.js'

/** A default and its cost; day -1 for none. */
export interface PathDefault {
  /** Index of the payment day. */
  readonly day: number
  readonly exposure: number
  readonly loss: number
}

/** What counts as a default, and what is lost. */
export interface CreditRules {
  readonly defaultsWhen: DefaultRule
  readonly lossGivenDefault?: number
  /** Less than this is rounding, in units of currency. */
  readonly dust: number
}

/** The first default of a run; abandoned on payment day `abandoned` or before it, -1 for never. */
export function pathDefault(
  run: RunColumns,
  { dscr }: RunCover,
  { defaultsWhen, lossGivenDefault, dust }: CreditRules,
  abandoned: number,
): PathDefault {
  const isDefault = (day: number): boolean => {
    if (abandoned !== -1 && day >= abandoned && run.balance[day]! > dust) return true
    if (defaultsWhen === 'arrears') return run.arrears[day]! > dust
    if (defaultsWhen === 'covenant') return run.defaults[day] === 1
    const period = day - (run.balance.length - dscr.values.length)
    return period >= 0 && dscr.defined[period] === 1 && isBelow(dscr.values[period]!, 1)
  }
  const day = run.balance.findIndex((_, k) => isDefault(k))
  if (day === -1) return { day, exposure: 0, loss: 0 }
  const owed = owedColumn(run)
  const exposure = owed[day]!
  if (lossGivenDefault !== undefined) return { day, exposure, loss: exposure * lossGivenDefault }
  const loss = worthAt(day, owed, run.interest)
  return { day, exposure, loss: loss > dust ? Math.min(loss, exposure) : 0 }
}

/** Principal not repaid, and interest due and not paid: arrears less what of them is principal. */
function owedColumn({ balance, arrears, serviceDue, interest }: RunColumns): Float64Array {
  let unpaidPrincipal = 0
  return balance.map((principal, k) => {
    const repaid = k === 0 ? 0 : balance[k - 1]! - principal
    // Draws and sweeps are no arrears, nor do they make up for any.
    unpaidPrincipal = Math.max(0, unpaidPrincipal + serviceDue[k]! - interest[k]! - Math.max(0, repaid))
    return principal + Math.max(0, arrears[k]! - unpaidPrincipal)
  })
}

/** Present value on a day of what is still owed at the end, at the debt's own interest. */
function worthAt(day: number, owed: Float64Array, interest: Float64Array): number {
  let factor = 1
  for (let k = day + 1; k < owed.length; k++) if (owed[k - 1]! > 0) factor /= 1 + interest[k]! / owed[k - 1]!
  return owed.at(-1)! * factor
}
