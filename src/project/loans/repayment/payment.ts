/**
 * Payments in minor units.
 *
 * @module
 */
import { reject } from '../../../errors/index.js'
import type { RoundingMode } from '../../../money/index.js'
import { roundedProduct } from '../../../money/index.js'
import type { Annuity } from '../level-payment.js'
import { levelPayment } from '../level-payment.js'

/** The level payment, rounded; without interest the quotient itself is, so that its ties are true ones. */
export function roundedLevelPayment(annuity: Annuity, rounding: RoundingMode): number {
  const { balance, balloon, growths } = annuity
  if (growths.some(growth => growth !== 0)) return paymentInMinorUnits(levelPayment(annuity), rounding)
  return roundedProduct([balance - balloon], growths.length, rounding, 'loan.principal')
}

/** A payment rounded as interest is. */
export function paymentInMinorUnits(payment: number, rounding: RoundingMode): number {
  if (Number.isFinite(payment)) return roundedProduct([payment], 1, rounding, 'loan.repayment')
  return reject('OUT_OF_RANGE', 'loan.rate', 'rates at which a double holds the payment', payment)
}
