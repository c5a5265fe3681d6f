import type { Books } from '../../../../src/project/loans/account/books.js'
import type { LoanAccountOptions, LoanEvent } from '../../../../src/project/loans/account/index.js'
import { keepBooks } from '../../../../src/project/loans/account/keep-books.js'
import type { Loan } from '../../../../src/project/loans/index.js'

export const eur = (minorUnits: number): { readonly currency: string; readonly minorUnits: number } => ({
  currency: 'EUR',
  minorUnits,
})

/** 12,000.00 in twelve equal parts at 6 %: the first payments are 1,060.00, 1,055.00, 1,050.00 ... */
export const LOAN: Loan = {
  principal: eur(1_200_000),
  from: '2025-01-31',
  periods: { count: 12, every: { value: 1, unit: 'month' } },
  rate: { kind: 'fixed', annualRate: 0.06 },
  repayment: { kind: 'equal-principal' },
}

export const pay = (date: string, minorUnits: number): LoanEvent => ({ kind: 'payment', date, amount: eur(minorUnits) })

/** Books of the sample loan, or one that differs in some terms. */
export function booksAt(
  until: string,
  events: readonly LoanEvent[] = [],
  { loan = {}, ...options }: Omit<LoanAccountOptions, 'until'> & { readonly loan?: Partial<Loan> } = {},
): Books {
  return keepBooks({ ...LOAN, ...loan }, events, { ...options, until })
}
