/**
 * Interest of one period in whole minor units.
 *
 * @module
 */
import type { RoundingMode } from '../../money/index.js'
import { roundedProduct } from '../../money/index.js'
import type { InterestPeriod } from './types.js'

/** balance × annual rate × days / basis, rounded once, as exact decimals would be. */
export function interestOf(
  balance: number,
  annualRate: number,
  period: InterestPeriod,
  rounding: RoundingMode,
): number {
  if (balance === 0 || annualRate === 0 || period.days === 0) return 0
  return roundedProduct([balance, annualRate, period.days], period.basis, rounding, 'loan.principal')
}

/** Interest of a period on one unit of balance. */
export function growthOf(annualRate: number, { days, basis }: InterestPeriod): number {
  return (annualRate * days) / basis
}
