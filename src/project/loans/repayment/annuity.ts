/**
 * Equal payments of interest and principal.
 *
 * @module
 */
import { roundedLevelPayment } from './payment.js'
import type { Beginning, Plan } from './plan.js'
import { growthsOf } from './plan.js'

/**
 * The payment holds until the rate changes (`'recompute'`) or for good (`'level'`). Its rounding, at most half a minor unit, and
 * that of interest add up, with interest on them, to what the last instalment differs.
 */
export function annuity(rule: 'recompute' | 'level', balloon: number, beginning: Beginning): Plan {
  const { rates, first, balance, rounding } = beginning
  const paymentOf = (left: number, growths: readonly number[]): number =>
    roundedLevelPayment({ balance: left, balloon, growths }, rounding)
  if (rule === 'level') {
    const payment = paymentOf(balance, growthsOf(beginning, first))
    return { principalOf: (_, opening, interest) => Math.min(payment - interest, opening - balloon) }
  }
  let payment = 0
  return {
    principalOf: (k, opening, interest) => {
      const rate = rates[k]!
      if (k === first || rate !== rates[k - 1]) {
        const growths = growthsOf(beginning, k, () => rate)
        payment = paymentOf(opening, growths)
      }
      return Math.min(payment - interest, opening - balloon)
    },
  }
}
