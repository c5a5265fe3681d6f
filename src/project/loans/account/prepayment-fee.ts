import type { RoundingMode } from '../../../money/index.js'
import { roundedProduct } from '../../../money/index.js'
import type { PrepaymentFee } from './types.js'

const PATH = 'options.prepayment.fee'

/** What is charged for prepaying an amount of principal; nothing at a rate of 0 or below where it is interest. */
export function prepaymentFee(
  principal: number,
  fee: PrepaymentFee | undefined,
  annualRate: number,
  rounding: RoundingMode,
): number {
  if (fee === undefined) return 0
  if ('share' in fee) return roundedProduct([principal, fee.share], 1, rounding, PATH)
  return annualRate <= 0 ? 0 : roundedProduct([principal, annualRate, fee.monthsOfInterest], 12, rounding, PATH)
}

/** The most principal that an amount pays together with its fee; both grow together, so that there is one. */
export function prepaidBy(
  amount: number,
  fee: PrepaymentFee | undefined,
  annualRate: number,
  rounding: RoundingMode,
): number {
  if (fee === undefined) return amount
  const share = 'share' in fee ? fee.share : (Math.max(0, annualRate) * fee.monthsOfInterest) / 12
  // Off by the rounding of one fee, and of doubles.
  let principal = Math.min(amount, Math.floor(amount / (1 + share)) + 2)
  while (principal > 0 && principal + prepaymentFee(principal, fee, annualRate, rounding) > amount) principal--
  return principal
}
