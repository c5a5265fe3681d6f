import { expect, test } from 'vitest'
import { articulate } from '../../../../src/records/sample-lender/accounts/articulate.js'

const opening = {
  cash: 50,
  receivables: 100,
  inventory: 80,
  fixedAssets: 300,
  payables: 60,
  shortTermDebt: 40,
  accruals: 20,
  longTermDebt: 160,
  paidInCapital: 150,
  retainedEarnings: 100,
}
const year = {
  sales: 1000,
  costOfSales: 700,
  operatingExpenses: 180,
  depreciation: 30,
  interestExpense: 20,
  capitalExpenditure: 50,
  capitalPaidIn: 10,
  payout: 0.5,
  receivables: 120,
  inventory: 70,
  payables: 70,
  accruals: 20,
  longTermDebt: 150,
  leastCash: 45,
}

test('profit 100, tax 25, dividends 38; cash from operations 75 + 30 - 0', () => {
  const made = articulate(opening, year)
  expect(made).toMatchObject({ incomeTax: 25, netIncome: 75, dividendsPaid: 38, operatingCashFlow: 105 })
  // 105 - 50 - 10 + 10 - 38 = 17, with which short-term debt is repaid but for what cash needs: 50 + 17 - 45 = 22.
  expect(made).toMatchObject({ shortTermDebt: 18, cash: 45, changeInCash: -5, retainedEarnings: 137, fixedAssets: 320 })
  const assets = made.cash + made.receivables + made.inventory + made.fixedAssets
  const claims =
    made.payables + made.shortTermDebt + made.accruals + made.longTermDebt + made.paidInCapital + made.retainedEarnings
  expect(assets).toBe(claims)
})

test('a loss pays no tax and no dividend, and short-term debt fills the gap', () => {
  const made = articulate(opening, { ...year, costOfSales: 1000 })
  expect(made).toMatchObject({ incomeTax: 0, netIncome: -200, dividendsPaid: 0, cash: 45 })
  expect(made.shortTermDebt).toBeGreaterThan(40)
})
