/**
 * Payments that grow by a factor every so many instalments; the first is such that they repay the loan.
 *
 * @module
 */
import { reject } from '../../../errors/index.js'
import { levelPayment } from '../level-payment.js'
import type { StepRepayment } from '../types.js'
import { paymentInMinorUnits } from './payment.js'
import type { Beginning, Plan } from './plan.js'
import { growthsOf } from './plan.js'

export function step({ growth, every }: StepRepayment, beginning: Beginning, path: string): Plan {
  const { first, balance, rounding, periods } = beginning
  const weightOf = (k: number): number => growth ** Math.floor((k - first) / every)
  if (!Number.isFinite(weightOf(periods.length - 1))) {
    reject('OUT_OF_RANGE', `${path}.growth`, 'growth that a double holds up to the last instalment', growth)
  }
  const weights = Array.from({ length: periods.length - first }, (_, i) => weightOf(first + i))
  const initial = levelPayment({ balance, balloon: 0, growths: growthsOf(beginning, first), weights })
  return {
    principalOf: (k, opening, interest) =>
      Math.min(paymentInMinorUnits(initial * weightOf(k), rounding) - interest, opening),
  }
}
