/**
 * When a loan is repaid, whatever dust rounding leaves.
 *
 * @module
 */

/** What is left of a balance, as a share of its peak, that rounding may leave. */
const DUST = 1e-9

/** A balance without dust. */
export function withoutDust(balance: Float64Array): Float64Array {
  const least = DUST * balance.reduce((most, value) => Math.max(most, value), 0)
  return balance.map(value => (value > least ? value : 0))
}

/** Whether something but dust is owed at a moment, as far as the balance went until then. */
export function isOwed(balance: Float64Array, moment: number): boolean {
  const owed = balance[moment]!
  if (!(owed > 0)) return false
  for (let t = 0; t < moment; t++) if (owed <= DUST * balance[t]!) return false
  return true
}

/** The period, counted from 1, at whose end the last repayment falls; all where something stays owed; 0 where nothing is. */
export function lastRepayment(balance: Float64Array): number {
  const last = withoutDust(balance).findLastIndex(value => value > 0)
  return Math.min(last + 1, balance.length - 1)
}
