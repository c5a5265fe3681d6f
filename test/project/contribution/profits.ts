import type { ContributionColumns, RelationshipProfit } from '../../../src/project/index.js'

type Lines = RelationshipProfit['total']['lines']

/** Lines of profit of which only some are there. */
function linesOf(lines: Partial<Lines>): Lines {
  return {
    interest: 0,
    funding: 0,
    liquidity: 0,
    fees: 0,
    transactionCost: 0,
    operatingCost: 0,
    expectedLoss: 0,
    capitalReturn: 0,
    tax: 0,
    ...lines,
  }
}

/** A relationship's profit of these lines, of the year 2025 in euro cents. */
export function profitOf(client: string, lines: Partial<Lines>, capitalCharge = 0): RelationshipProfit {
  const all = linesOf(lines)
  const profit = Object.values(all).reduce((sum, amount) => sum + amount, 0)
  const netInterestIncome = all.interest + all.funding + all.liquidity
  return {
    client,
    currency: 'EUR',
    from: '2025-01-01',
    to: '2026-01-01',
    facilities: [],
    total: {
      lines: all,
      netInterestIncome,
      income: netInterestIncome + all.fees,
      profitBeforeTax: profit - all.tax,
      profit,
      capitalCharge,
      economicProfit: profit - capitalCharge,
      averageBalance: 0,
      exposureAtDefault: 0,
      capital: 0,
    },
    conventions: { funding: 'whole-loan', capital: 'regulatory', fees: 'cash', lines: 'contractual', afterTax: true },
    warnings: [],
  }
}

/** Profits of interest alone, as columns. */
export function columnsOf(amounts: readonly number[], names?: readonly string[]): ContributionColumns {
  const none = amounts.map(() => 0)
  const clients = names ?? amounts.map((_, i) => `client ${i}`)
  return {
    currency: 'EUR',
    clients,
    profit: amounts,
    economicProfit: amounts,
    capitalCharge: none,
    lines: {
      interest: amounts,
      funding: none,
      liquidity: none,
      fees: none,
      transactionCost: none,
      operatingCost: none,
      expectedLoss: none,
      capitalReturn: none,
      tax: none,
    },
  }
}
