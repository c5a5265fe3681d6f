/**
 * Steps `debt-service-reserve` and `operating-cost-reserve`: each is filled to what falls due in the months ahead, or gives back what
 * it holds beyond.
 *
 * @module
 */
import { dueAhead } from '../setting/pay-days.js'
import type { Loan, Reserve, Run } from './run.js'
import { pay } from './run.js'

export function fillDebtServiceReserve(run: Run, k: number, due: Float64Array, paid: Float64Array): void {
  const terms = run.setting.financing.reserves?.debtService
  if (terms === undefined) return
  let target = 0
  if (k <= run.operating.last) for (const loan of run.loans) target += serviceAhead(run, loan, k, terms.months)
  fill(run, run.debtService, Math.max(0, target), k, due, paid)
}

export function fillOperatingCostReserve(run: Run, k: number, due: Float64Array, paid: Float64Array): void {
  const terms = run.setting.financing.reserves?.operatingCost
  if (terms === undefined) return
  const { operatingCost } = run.operating
  const target = dueAhead(run.setting.days, k, terms.months, j => operatingCost[j]!)
  fill(run, run.operatingCost, target, k, due, paid)
}

/** Interest and principal of the months ahead, were all due to be paid; a balloon is refinanced, not reserved for. */
function serviceAhead(run: Run, loan: Loan, k: number, months: number): number {
  const { terms, schedule, rate, exchange, commitment } = loan
  let owed = loan.balance - loan.unpaidPrincipal
  return dueAhead(run.setting.days, k, months, j => {
    if (j > terms.last) return 0
    const interest = owed * rate[j]!
    const balloon = Math.min(owed, terms.balloon * commitment)
    const principal = j === terms.last ? owed - balloon : Math.min(schedule[j]!, owed)
    owed -= principal
    return (interest + principal) * exchange[j]!
  })
}

function fill(run: Run, reserve: Reserve, target: number, k: number, due: Float64Array, paid: Float64Array): void {
  const { ledger } = reserve
  ledger.target[k] = target
  due[k] = Math.max(0, target - reserve.balance)
  paid[k] = pay(run, due[k]!)
  const released = Math.max(0, reserve.balance - target)
  run.cash += released
  reserve.balance += paid[k]! - released
  ledger.funding[k] = ledger.funding[k]! + paid[k]! - released
}
