/** Schedules that tests of effective rates share. */
import type { Money } from '../../../src/money/index.js'
import { loanSchedule } from '../../../src/project/loans/loan-schedule.js'
import type { Loan, LoanSchedule } from '../../../src/project/loans/types.js'

const yen = (minorUnits: number): Money => ({ currency: 'JPY', minorUnits })

/** A bond-like loan of 1,250 at 4.72 %, bought at 1,000: IFRS 9 IG B.26. */
export const BOUGHT_BELOW_PAR: Loan = {
  principal: yen(1250),
  from: '2000-01-01',
  periods: { count: 5, every: { value: 12, unit: 'month' } },
  rate: { kind: 'fixed', annualRate: 0.0472 },
  repayment: { kind: 'bullet' },
  fees: [{ kind: 'up-front', of: yen(250) }],
}

/** 1,250 at interest stepped from 6 % to 16.4 %: IFRS 9 IG B.27. */
export const STEPPED_INTEREST: Loan = {
  principal: yen(1250),
  from: '2000-01-01',
  periods: { count: 5, every: { value: 12, unit: 'month' } },
  rate: {
    kind: 'stepped',
    steps: [0.06, 0.08, 0.1, 0.12, 0.164].map((annualRate, k) => ({ from: `${2000 + k}-01-01`, annualRate })),
  },
  repayment: { kind: 'bullet' },
}

/** A schedule by its payments alone: 1,000.00 lent, less a fee kept from it, and paid back on days after the drawing. */
export function paidBack(payments: readonly (readonly [due: string, payment: number])[], upFront = 0): LoanSchedule {
  const empty = loanSchedule({ ...BOUGHT_BELOW_PAR, principal: yen(100_000), fees: [] })
  const instalments = payments.map(([due, payment], k) => ({
    ...empty.instalments[0]!,
    number: k + 1,
    start: '2000-01-01',
    end: due,
    due,
    payment,
    fees: 0,
  }))
  return { ...empty, from: '2000-01-01', upFront, paidOut: empty.principal - upFront, instalments }
}
