import { expect, it } from 'vitest'
import { statementFaultsOf, withDerivedAmounts } from '../../../src/records/statements/index.js'

const HEAD = { client: 'C-1', periodEnd: '2024-12-31', currency: 'CNY' }

it('derives what follows, one from another, and says from what', () => {
  const { statement, derived } = withDerivedAmounts({
    ...HEAD,
    totalAssets: 1400,
    totalLiabilities: 810,
    sales: 900,
    costOfSales: 650,
    netIncome: 100,
    incomeTax: 30,
    interestExpense: 25,
    depreciation: 60,
    operatingCashFlow: 140,
    investingCashFlow: -180,
    financingCashFlow: 60,
    exchangeDifferences: 1,
  })
  expect(Object.fromEntries(derived.map(({ field, value }) => [field, value]))).toEqual({
    bookEquity: 590,
    grossProfit: 250,
    profitBeforeTax: 130,
    earningsBeforeInterestAndTax: 155,
    changeInCash: 21,
    fundsFromOperations: 160,
  })
  expect(derived[0]).toEqual({
    field: 'bookEquity',
    value: 590,
    from: ['totalAssets', 'totalLiabilities'],
    says: 'assets less liabilities',
  })
  expect(statementFaultsOf(statement)).toEqual([])
})

it('leaves what is said, and derives nothing from nothing', () => {
  const said = { ...HEAD, sales: 900, costOfSales: 650, grossProfit: 1 }
  expect(withDerivedAmounts(said)).toEqual({ statement: said, derived: [] })
  expect(withDerivedAmounts(HEAD)).toEqual({ statement: HEAD, derived: [] })
})

it('derives no liabilities below nothing', () => {
  expect(withDerivedAmounts({ ...HEAD, totalAssets: 100, bookEquity: 150 }).derived).toEqual([])
})
