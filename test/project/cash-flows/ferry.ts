/** A project small enough for figures by hand: a year of building, four of operation, a loan of 60 in equal parts of 20 at 10 %. */
import type { Financing, ProjectDescription, Tranche } from '../../../src/records/index.js'

export const LOAN: Tranche = {
  name: 'Loan',
  share: 1,
  annualRate: 0.1,
  tenorMonths: 48,
  repayment: { kind: 'equal-principal' },
}

export function ferry(
  financing: Partial<Financing> = {},
  changes: Partial<ProjectDescription> = {},
): ProjectDescription {
  return {
    name: 'Ferry',
    currency: 'EUR',
    timeline: {
      financialClose: '2025-12-31',
      constructionMonths: 12,
      operationMonths: 48,
      tailMonths: 12,
      periodMonths: 12,
    },
    revenues: [{ kind: 'yearly', name: 'Fares', amounts: [60, 60, 60, 60] }],
    operatingCosts: [{ kind: 'yearly', name: 'Crew', amounts: [10, 10, 10, 10] }],
    capex: [{ name: 'Ship', amount: 100, draw: { kind: 'even' } }],
    ...changes,
    financing: { debt: { size: { kind: 'amount', amount: 60 }, tranches: [LOAN] }, ...financing },
  }
}

/** Digits that hand arithmetic has. */
export const cents = (column: ArrayLike<number>): number[] =>
  Array.from(column, value => Math.round(100 * value) / 100 + 0)
