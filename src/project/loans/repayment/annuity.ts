/**
 * Equal payments of interest and principal.
 *
 * @module
 */
import { roundedLevelPayment } from './payment.js'
import type { Beginning, Plan } from './plan.js'

/**
 * The payment holds until the rate changes (`'recompute'`) or for good (`'level'`). Its rounding, at most half a minor unit, and
 * that of interest add up, with interest on them, to what the last instalment differs.
 */
export function annuity(rule: 'recompute' | 'level', balloon: number, beginning: Beginning): Plan {
  const { rates, first, balance, periods, rounding } = beginning
  if (rule === 'level') {
    const terms = { balance, balloon, periods: periods.slice(first), rates: rates.slice(first) }
    const payment = roundedLevelPayment(terms, rounding)
    return { principalOf: (_, opening, interest) => Math.min(payment - interest, opening - balloon) }
  }
  let payment = 0
  return {
    principalOf: (k, opening, interest) => {
      const rate = rates[k]!
      if (k === first || rate !== rates[k - 1]) {
        const rest = periods.slice(k)
        const terms = { balance: opening, balloon, periods: rest, rates: rest.map(() => rate) }
        payment = roundedLevelPayment(terms, rounding)
      }
      return Math.min(payment - interest, opening - balloon)
    },
  }
}
