/**
 * Payments in minor units.
 *
 * @module
 */
import { reject } from '../../../errors/index.js'
import type { RoundingMode } from '../../../money/index.js'
import { roundedProduct } from '../../../money/index.js'
import { growthOf } from '../interest.js'
import { levelPayment } from '../level-payment.js'
import type { LevelTerms } from './tie.js'
import { besideTie } from './tie.js'

/** The level payment, rounded as exact arithmetic would; without interest it is a plain quotient. */
export function roundedLevelPayment(terms: LevelTerms, rounding: RoundingMode): number {
  const { balance, balloon, periods, rates } = terms
  const growths = periods.map((period, k) => growthOf(rates[k]!, period))
  if (growths.every(growth => growth === 0)) {
    return roundedProduct([balance - balloon], growths.length, rounding, 'loan.principal')
  }
  const payment = levelPayment({ balance, balloon, growths })
  return paymentInMinorUnits(besideTie(payment, terms, growths), rounding)
}

/** A payment rounded as interest is. */
export function paymentInMinorUnits(payment: number, rounding: RoundingMode): number {
  if (Number.isFinite(payment)) return roundedProduct([payment], 1, rounding, 'loan.repayment')
  return reject('OUT_OF_RANGE', 'loan.rate', 'rates at which a double holds the payment', payment)
}
