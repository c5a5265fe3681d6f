/**
 * Limits read once: each as the most that a loan, or its debt service, may be.
 *
 * @module
 */
import { expectKnownKeys, expectObject, expectPositive, reject } from '../../errors/index.js'
import type { DayNumber } from '../../money/index.js'
import { dayNumber } from '../../money/index.js'
import type { ReadBorrower } from './read-borrower.js'
import { readOptional } from './read-borrower.js'
import type { AffordabilityLimits, LimitName } from './types.js'

/** The limits that are given, in minor units where they are amounts. */
export interface ReadLimits {
  readonly debtServiceToIncome?: number
  readonly debtToIncome?: number
  /** Of a year. */
  readonly residualIncome?: number
  readonly cashFlowCover?: number
  readonly loanToValue?: { readonly share: number; readonly value: number; readonly priorCharges: number }
  readonly amount?: number
  readonly lastDueBy?: DayNumber
}

const NEEDS: Readonly<Partial<Record<LimitName, ReadBorrower['kind']>>> = {
  debtServiceToIncome: 'income',
  debtToIncome: 'income',
  residualIncome: 'income',
  cashFlowCover: 'cash-flow',
}
const RATIOS = ['debtServiceToIncome', 'debtToIncome', 'cashFlowCover'] as const
const PATH = 'options.limits'

/** Every limit there is, in the order of reports. */
export const LIMIT_NAMES: readonly LimitName[] = [
  'debtServiceToIncome',
  'debtToIncome',
  'residualIncome',
  'cashFlowCover',
  'loanToValue',
  'amount',
  'lastDueBy',
]

export function readLimits(limits: AffordabilityLimits, borrower: ReadBorrower): ReadLimits {
  expectKnownKeys(expectObject(limits, PATH), LIMIT_NAMES, PATH)
  const given = LIMIT_NAMES.filter(name => limits[name] !== undefined)
  if (given.length === 0) reject('MISSING_VALUE', PATH, `at least one of ${LIMIT_NAMES.join(', ')}`, limits)
  for (const name of given) {
    const kind = NEEDS[name]
    if (kind !== undefined && kind !== borrower.kind) {
      reject('CONFLICTING_OPTIONS', `${PATH}.${name}`, `a borrower of kind '${kind}'`, borrower.kind)
    }
  }
  for (const name of RATIOS) if (limits[name] !== undefined) expectPositive(limits[name], `${PATH}.${name}`)
  const { debtServiceToIncome, debtToIncome, cashFlowCover, residualIncome, amount, lastDueBy } = limits
  const perYear = borrower.kind === 'income' ? borrower.periodsPerYear : 1
  return {
    ...(debtServiceToIncome !== undefined && { debtServiceToIncome }),
    ...(debtToIncome !== undefined && { debtToIncome }),
    ...(cashFlowCover !== undefined && { cashFlowCover }),
    ...(residualIncome !== undefined && {
      residualIncome: readOptional(residualIncome, borrower.currency, `${PATH}.residualIncome`) * perYear,
    }),
    ...(amount !== undefined && { amount: readOptional(amount, borrower.currency, `${PATH}.amount`) }),
    ...(lastDueBy !== undefined && { lastDueBy: dayNumber(lastDueBy, `${PATH}.lastDueBy`) }),
    ...(limits.loanToValue !== undefined && { loanToValue: readLoanToValue(limits.loanToValue, borrower.currency) }),
  }
}

function readLoanToValue(limit: NonNullable<AffordabilityLimits['loanToValue']>, currency: string) {
  const path = `${PATH}.loanToValue`
  expectKnownKeys(expectObject(limit, path), ['share', 'value', 'priorCharges'], path)
  expectObject(limit.value, `${path}.value`)
  return {
    share: expectPositive(limit.share, `${path}.share`),
    value: readOptional(limit.value, currency, `${path}.value`),
    priorCharges: readOptional(limit.priorCharges, currency, `${path}.priorCharges`),
  }
}
