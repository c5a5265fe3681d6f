/**
 * The borrower as one loan meets it: cash flow by the due days of that loan.
 *
 * @module
 */

import { expectInteger, expectList, expectObject, expectOneOf } from '../../errors/index.js'
import type { DayNumber } from '../../money/index.js'
import { dayNumber } from '../../money/index.js'
import { LARGEST_COUNT } from '../affordability/affordable-tenor.js'
import type { Borrower, CashFlowBorrower } from '../affordability/index.js'
import { dueDays } from '../loans/due-days.js'
import type { Loan, LoanPeriods } from '../loans/types.js'
import type { ReadMonths } from './monthly-cash.js'
import { byDueDay, readMonths } from './monthly-cash.js'
import type { MonthlyCashFlows } from './types.js'

/** A borrower with an amount for every due day of a loan. */
export interface BorrowerOfLoan {
  readonly borrower: Borrower
  /** Due days from the first on whose cash flow is foreseen; later ones count as 0. Absent for income, which goes on. */
  readonly foreseen?: number
}

const SHORTEST = { month: 28, week: 7, day: 1 } as const

/**
 * @param loan one whose schedule is known to exist.
 * @throws ClienteleError naming the field of `borrower`, or `loan.from` before the first month.
 */
export function borrowerOfLoan(borrower: Borrower | MonthlyCashFlows, loan: Loan): BorrowerOfLoan {
  const { kind } = expectObject(borrower, 'borrower')
  expectOneOf(kind, ['income', 'cash-flow', 'monthly-cash-flow'], 'borrower.kind')
  if (borrower.kind === 'income') return { borrower }
  if (borrower.kind === 'cash-flow') return padded(borrower, loan)
  return ofMonths(readMonths(borrower), loan)
}

/** Amounts of due days that nobody foresaw are 0. */
function padded(borrower: CashFlowBorrower, { periods }: Loan): BorrowerOfLoan {
  const { debtService } = borrower
  const foreseen = expectList(borrower.cashFlows, 'borrower.cashFlows').length
  // An empty list is a fault, which the question of affordability names.
  if (foreseen === 0 || foreseen >= periods.count) return { borrower, foreseen }
  if (debtService !== undefined) expectList(debtService, 'borrower.debtService')
  const none = Array.from({ length: periods.count - foreseen }, () => 0)
  return {
    borrower: {
      ...borrower,
      cashFlows: [...borrower.cashFlows, ...none],
      ...(debtService !== undefined && { debtService: [...debtService, ...none] }),
    },
    foreseen,
  }
}

/** By all due days that months are foreseen for, so that longer terms can be asked about. */
function ofMonths(months: ReadMonths, loan: Loan): BorrowerOfLoan {
  const from = dayNumber(loan.from, 'loan.from')
  const last = months.starts.at(-1)!
  const count = Math.max(loan.periods.count, countUntil(last, from, loan.periods))
  // As they are before holidays move any: a payment moved by a day is paid from the cash of its own period.
  const days = dueDays({ ...loan.periods, count }, from).ends
  const foreseen = days.filter(day => day <= last).length
  const kept = days.slice(0, Math.max(loan.periods.count, foreseen))
  return {
    borrower: {
      kind: 'cash-flow',
      currency: months.currency,
      cashFlows: byDueDay(months, months.cashFlows, from, kept),
      debtService: byDueDay(months, months.debtService, from, kept),
    },
    foreseen,
  }
}

/** At least as many due days as there can be until a day. */
function countUntil(day: DayNumber, from: DayNumber, { every }: LoanPeriods): number {
  const shortest = expectInteger(every.value, 'loan.periods.every.value', 1) * SHORTEST[every.unit]
  return Math.min(LARGEST_COUNT, Math.max(1, Math.ceil((day - from) / shortest) + 1))
}
