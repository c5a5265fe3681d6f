/** A loan asked for, and who asks. */
import { money } from '../../../../src/money/index.js'
import type { PriceAndLimitOptions, TermLoan } from '../../../../src/project/index.js'
import type { RegularLoan } from '../../../../src/project/pricing/price-and-limit/offer-of-facility.js'
import { BULLET, LOAN } from '../samples.js'

/** Five equal payments, and 4,000 a year that any amount costs. */
export const ASKED: RegularLoan & TermLoan = {
  ...LOAN,
  balance: { ...BULLET, months: 60, repayment: 'annuity' },
  operatingCost: {
    kind: 'activities',
    activities: [{ name: 'review', timesPerYear: 1, unitCost: money('4000', 'EUR') }],
  },
}

/** 300,000 a year, to be 1.25 times the payments. */
export const OPTIONS: PriceAndLimitOptions = {
  borrower: {
    kind: 'cash-flow',
    currency: 'EUR',
    cashFlows: [30_000_000, 30_000_000, 30_000_000, 30_000_000, 30_000_000],
  },
  limits: { cashFlowCover: 1.25 },
}
