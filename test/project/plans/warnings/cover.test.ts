import { describe, expect, it } from 'vitest'
import { borrowerSide } from '../../../../src/project/plans/borrower-side.js'
import type { MonthlyCashFlows } from '../../../../src/project/plans/index.js'
import { warningLevels } from '../../../../src/project/plans/warning-levels.js'
import { coverWarnings } from '../../../../src/project/plans/warnings/cover.js'
import { eur, TERM_LOAN } from '../../affordability/loans.js'
import { MONTHS } from '../plans.js'

function warnings(borrower: MonthlyCashFlows, cashFlowCover?: number) {
  const limits = { amount: eur(1e12), ...(cashFlowCover !== undefined && { cashFlowCover }) }
  const side = borrowerSide({ name: 'Plan', loan: TERM_LOAN }, { name: 'Made-up', borrower, limits }, undefined, 'plan')
  return coverWarnings(side, limits, warningLevels({}, 'options'))
}
/** So much in the months of each half, in thousands. */
const halves = (...thousands: readonly number[]): MonthlyCashFlows => ({
  ...MONTHS,
  cashFlows: thousands.flatMap(each => Array.from({ length: 6 }, () => each * 1000_00)),
})

describe('coverWarnings', () => {
  it('counts periods below the limit, and those that cash does not pay', () => {
    // 336, 327, 318 and 309 thousand are due.
    expect(warnings(halves(100, 100, 100, 100))).toEqual([])
    expect(warnings(halves(100, 60, 50, 100), 1.2)).toEqual([
      {
        code: 'COVER_BELOW_LIMIT',
        message: 'Cover is below 1.2 in 2 of 4 periods, worst from 2026-01-15 to 2026-07-15, at 0.94',
      },
      {
        code: 'CASH_SHORT',
        message: 'Cash does not pay what is due in 1 of 4 periods, worst from 2026-01-15 to 2026-07-15, at 0.94',
      },
    ])
    expect(warnings(halves(100, 60, 60, 60))).toEqual([])
  })

  it('tells of full payments where there is little cash', () => {
    expect(warnings(halves(200, 60, 200, 60))).toEqual([
      {
        code: 'PAID_IN_WEAK_SEASON',
        message:
          'Cash is below 0.5 of its mean where a full payment is due, in 2 of 4 periods, worst from 2025-07-15 to 2026-01-15, at 1.10',
      },
    ])
  })

  it('knows no season where cash is spent on the whole', () => {
    expect(warnings(halves(-10, -10, -10, -10)).map(({ code }) => code)).toEqual(['CASH_SHORT'])
    expect(warnings(halves(0, 0, 0, 0)).map(({ code }) => code)).toEqual(['CASH_SHORT'])
  })

  it('does not take what nobody foresees for cash of 0', () => {
    expect(warnings(halves(100, 100, 100))).toEqual([
      { code: 'BEYOND_CASH_FLOWS', message: 'Cash flow is foreseen for 3 of 4 due days' },
    ])
  })
})
