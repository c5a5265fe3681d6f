/** Clients and plans that tests of plans share; all made up. */
import type { FinancingPlan, MonthlyCashFlows, PlanClient } from '../../../src/project/plans/index.js'
import type { ProfitTerms } from '../../../src/project/profitability/types.js'
import { COMPANY, TERM_LOAN } from '../affordability/loans.js'

export const PLAN: FinancingPlan = {
  name: 'Four halves',
  loan: TERM_LOAN,
  lender: { lossGivenDefault: 0.4, capital: { riskWeight: 1 }, transferRate: 0.03 },
}

export const CLIENT: PlanClient = {
  name: 'Harbour Cold Storage',
  borrower: COMPANY,
  limits: { cashFlowCover: 1.1 },
  probabilityOfDefault: 0.01,
}

/** 100,000.00 in each of 24 months from the day the loan is drawn. */
export const MONTHS: MonthlyCashFlows = {
  kind: 'monthly-cash-flow',
  currency: 'EUR',
  from: '2025-01-15',
  cashFlows: Array.from({ length: 24 }, () => 100_000_00),
}

export const TERMS: ProfitTerms = {
  from: '2025-01-15',
  curves: [],
  capital: { basis: { kind: 'regulatory', ratio: 0.1 }, funding: 'whole-loan', annualReturn: 0.02 },
  annualHurdleRate: 0.12,
  taxRate: 0.25,
  feeView: 'cash',
  lines: 'contractual',
}
