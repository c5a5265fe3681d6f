/**
 * A term loan as a contract whose instalments a borrower pays.
 *
 * @module
 */
import type { LoanOffer } from '../../affordability/types.js'
import type { Repayment } from '../../loans/types.js'
import type { RegularBalance, TermLoan } from '../../profitability/types.js'

/** A loan repaid in equal periods: of another principal it is another loan. */
export type RegularLoan = TermLoan & { readonly balance: RegularBalance }

/** The contract but for its principal, at one nominal rate of a year. */
export function offerOf({ balance, dayCount = '30E/360' }: RegularLoan, annualRate: number): LoanOffer {
  const { from, months, everyMonths, graceMonths = 0 } = balance
  return {
    from,
    periods: { count: months / everyMonths, every: { value: everyMonths, unit: 'month' } },
    rate: { kind: 'fixed', annualRate },
    repayment: repaymentOf(balance),
    ...(graceMonths > 0 && { grace: { periods: graceMonths / everyMonths, interest: 'paid' } }),
    dayCount,
  }
}

function repaymentOf({ repayment: kind, balloon }: RegularBalance): Repayment {
  return kind === 'bullet' || balloon === undefined ? { kind } : { kind, balloon }
}
