/**
 * What is owed in each period of a loan in equal periods.
 *
 * Equal payments L repay a balance B by B' = B·(1 + g) − L, where g is the period's interest on one unit. Where balances grow by
 * it, they are taken from the last one backwards, B = (B' + L) / (1 + g): errors of rounding shrink that way and grow the other.
 *
 * @module
 */
import { reject } from '../../errors/index.js'
import { levelPayment } from '../loans/level-payment.js'
import type { RegularBalance } from '../profitability/types.js'

/**
 * Owed within each period, in minor units, not rounded. The last one is repaid on the last day with the balloon.
 *
 * @throws ClienteleError `OUT_OF_RANGE` for an annuity at a rate that leaves nothing of a balance within one period.
 */
export function regularBalances(
  balance: RegularBalance,
  annualRate: number,
  fractions: Float64Array,
  path: string,
): Float64Array {
  const principal = balance.principal.minorUnits
  const { graceMonths = 0, balloon } = balance
  const left = balloon === undefined ? 0 : balloon.minorUnits
  const balances = new Float64Array(fractions.length).fill(principal)
  const first = graceMonths / balance.everyMonths
  if (balance.repayment === 'equal-principal') inEqualParts(balances, first, left)
  if (balance.repayment === 'annuity')
    inEqualPayments(balances, first, left, growthsFrom(first, annualRate, fractions, path))
  return balances
}

function inEqualParts(balances: Float64Array, first: number, balloon: number): void {
  const count = balances.length - first
  const repaid = balances[0]! - balloon
  for (let k = 1; k < count; k++) balances[first + k] = balloon + (repaid * (count - k)) / count
}

function inEqualPayments(balances: Float64Array, first: number, balloon: number, growths: readonly number[]): void {
  const principal = balances[0]!
  const payment = levelPayment({ balance: principal, balloon, growths })
  const last = growths.length - 1
  if (growths[0]! >= 0) {
    let owed = balloon
    for (let k = last; k > 0; k--) {
      owed = (owed + payment) / (1 + growths[k]!)
      balances[first + k] = owed
    }
    return
  }
  let owed = principal
  for (let k = 1; k <= last; k++) {
    owed = owed * (1 + growths[k - 1]!) - payment
    balances[first + k] = owed
  }
}

function growthsFrom(first: number, annualRate: number, fractions: Float64Array, path: string): readonly number[] {
  const growths: number[] = []
  for (let k = first; k < fractions.length; k++) {
    const growth = annualRate * fractions[k]!
    if (!(growth > -1)) reject('OUT_OF_RANGE', path, 'a rate above -100 % of each period', annualRate)
    growths.push(growth)
  }
  return growths
}
