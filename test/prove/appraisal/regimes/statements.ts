/** Yearly accounts: sales that grow, and margins, debt and cash that follow the quality of credit with noise. */
import type { ClientStatement } from '../../../../src/records/index.js'
import type { Dice } from '../../../../src/records/sample-lender/dice.js'
import { dateOf } from './dates.js'
import type { Law } from './law.js'
import { ECONOMICS } from './law.js'
import type { Life } from './life.js'
import { lastMonth } from './life.js'

/** Accounts are known four months after the year has ended. */
const PUBLISHED_AFTER = 4
const TAX = 0.25
const RATE = 0.05

export function statementsOf(life: Life, law: Law, dice: Dice): readonly ClientStatement[] {
  const { came, past } = life
  if (!dice.happens(law.recorded.statements)) return []
  const statements: ClientStatement[] = []
  for (let end = 12 * Math.ceil(came / 12); end + PUBLISHED_AFTER <= lastMonth(life); end += 12) {
    statements.push(statementOf(life, past[end - came]!.quality, end, dice))
  }
  return statements
}

function statementOf({ id, nature }: Life, quality: number, end: number, { normal }: Dice): ClientStatement {
  const sales = Math.round(nature.sales * (1 + nature.growth) ** (end / 12) * Math.exp(0.08 * normal()))
  const share = (of: number, by: number): number =>
    Math.round(sales * Math.max(0.005, of + by * quality + 0.3 * by * normal()))
  const totalAssets = Math.round(sales * (0.9 + 0.05 * normal()))
  const totalLiabilities = Math.round(
    totalAssets * Math.min(1.2, Math.max(0.1, 0.58 - 0.1 * quality + 0.05 * normal())),
  )
  const debt = Math.round(0.6 * totalLiabilities)
  const currentLiabilities = Math.round(0.6 * totalLiabilities)
  const longTermDebt = totalLiabilities - currentLiabilities
  const shortTermDebt = Math.max(0, Math.min(debt - longTermDebt, currentLiabilities))
  const [cash, receivables, inventory] = [share(0.08, 0.025), share(0.16, 0), share(0.12, 0)]
  const currentAssets = Math.min(cash + receivables + inventory, totalAssets)
  const operating = Math.round(sales * (0.07 + 0.03 * quality + 0.012 * normal()))
  const interestExpense = Math.round(RATE * debt)
  const profitBeforeTax = operating - interestExpense
  const incomeTax = Math.round(Math.max(0, TAX * profitBeforeTax))
  const netIncome = profitBeforeTax - incomeTax
  const depreciation = Math.round(0.04 * sales)
  const bookEquity = totalAssets - totalLiabilities
  const paidInCapital = Math.round(0.15 * totalAssets)
  return {
    client: id,
    periodEnd: dateOf(end),
    months: 12,
    standard: 'CAS',
    currency: ECONOMICS.currency,
    unit: 1,
    publishedOn: dateOf(end + PUBLISHED_AFTER),
    cash: Math.min(cash, currentAssets),
    currentAssets,
    fixedAssets: totalAssets - currentAssets,
    totalAssets,
    shortTermDebt,
    currentLiabilities,
    longTermDebt,
    totalLiabilities,
    paidInCapital,
    retainedEarnings: bookEquity - paidInCapital,
    bookEquity,
    sales,
    earningsBeforeInterestAndTax: operating,
    depreciation,
    interestExpense,
    profitBeforeTax,
    incomeTax,
    netIncome,
    operatingCashFlow: netIncome + depreciation,
  }
}
