/** A plain loan that tests vary. */
import { expect } from 'vitest'
import { moneyOfMinor } from '../../../src/money/index.js'
import type { Loan } from '../../../src/project/index.js'

/** 1,000.00 over seven months at 5.5 %, as an annuity. */
export const SOME_LOAN: Loan = {
  principal: moneyOfMinor(100_000, 'EUR'),
  from: '2025-01-31',
  periods: { count: 7, every: { value: 1, unit: 'month' } },
  rate: { kind: 'fixed', annualRate: 0.055 },
  repayment: { kind: 'annuity' },
}

export function someLoan(changes: Partial<Loan>): Loan {
  return { ...SOME_LOAN, ...changes }
}

/** An error that names a field. */
export const fault = (code: string, path: string): Error => expect.objectContaining({ code, path })
