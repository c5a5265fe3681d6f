/**
 * When debt is repaid as promised: the end of its life in ratios, however fast a sweep repays it.
 *
 * @module
 */
import { lastRepayment } from '../../coverage/repaid.js'
import type { Commitments } from './commit.js'

/** Payment days of the last repayment of each tranche as promised, rounding aside; 0 where nothing is lent. */
export function maturities({ repayment }: Pick<Commitments, 'repayment'>): readonly number[] {
  return repayment.principal.map(principal => {
    let left = principal.reduce((sum, repaid) => sum + repaid, 0)
    const owed = principal.map(repaid => {
      left -= repaid
      return left
    })
    return lastRepayment(owed)
  })
}

/** The last of them. */
export function maturityOf(commitments: Pick<Commitments, 'repayment'>): number {
  return Math.max(0, ...maturities(commitments))
}
