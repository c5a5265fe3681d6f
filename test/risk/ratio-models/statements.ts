import type { FinancialStatement } from '../../../src/records/index.js'

/** A company with everything that some ratio model needs. */
export const COMPANY: FinancialStatement = {
  entityType: 'company',
  currency: 'CNY',
  periodEnd: '2024-12-31',
  totalAssets: 500,
  currentAssets: 150,
  totalLiabilities: 300,
  currentLiabilities: 90,
  retainedEarnings: 80,
  earningsBeforeInterestAndTax: 45,
  marketValueOfEquity: 240,
  bookEquity: 200,
  sales: 420,
  netIncome: 25,
  priorNetIncome: 20,
  fundsFromOperations: 40,
}

/** The same without one field. */
export function without(name: keyof FinancialStatement): FinancialStatement {
  return JSON.parse(JSON.stringify({ ...COMPANY, [name]: undefined }))
}
