/** Two relationships as pictures show them: one that earns its hurdle with four facilities, one that loses money on its loan. */
import { money } from '../../src/money/index.js'
import type { Facility, FacilityPrice, ProfitTerms, RelationshipProfit } from '../../src/project/index.js'
import { minimumPrice, relationshipProfit } from '../../src/project/index.js'

const TERMS: ProfitTerms = {
  from: '2025-01-01',
  curves: [
    {
      currency: 'EUR',
      on: '2024-12-30',
      base: {
        unit: 'year',
        times: [0.25, 1, 5, 10],
        values: [0.021, 0.023, 0.027, 0.03],
        between: 'linear',
        quantity: 'rate',
      },
      liquidity: { unit: 'year', times: [1, 10], values: [0.001, 0.006], between: 'linear', quantity: 'rate' },
    },
  ],
  capital: { basis: { kind: 'regulatory', ratio: 0.105 }, funding: 'whole-loan', annualReturn: 0.025 },
  annualHurdleRate: 0.11,
  taxRate: 0.25,
  feeView: 'effective-interest',
  lines: 'contractual',
}

const CREDIT = { lossGivenDefault: 0.4, capital: { riskWeight: 0.85 } } as const

const LOAN = {
  ...CREDIT,
  kind: 'term-loan',
  name: 'Investment loan',
  balance: {
    kind: 'regular',
    principal: money('12000000', 'EUR'),
    from: '2025-01-01',
    months: 84,
    everyMonths: 3,
    repayment: 'annuity',
  },
  rate: { kind: 'fixed', annualRate: 0.052 },
  fees: [{ kind: 'once', name: 'Arrangement', amount: money('90000', 'EUR'), on: '2025-01-01', partOfYield: true }],
  transactionCost: money('15000', 'EUR'),
  operatingCost: { kind: 'share-of-balance', annualRate: 0.002 },
} satisfies Facility

const OTHERS: readonly Facility[] = [
  {
    ...CREDIT,
    kind: 'credit-line',
    name: 'Working capital line',
    limit: money('3000000', 'EUR'),
    drawn: money('1200000', 'EUR'),
    from: '2025-01-01',
    months: 12,
    rate: { kind: 'floating', margin: 0.024, resetMonths: 3 },
    commitmentFee: 0.006,
    conversionFactor: 0.4,
    liquidityReserve: 0.3,
  },
  {
    kind: 'deposit',
    name: 'Current account',
    balance: money('2500000', 'EUR'),
    annualRate: 0.002,
    maturity: { kind: 'demand', coreShare: 0.7, coreMonths: 60 },
    operatingCost: { kind: 'share-of-balance', annualRate: 0.001 },
  },
  {
    ...CREDIT,
    kind: 'guarantee',
    name: 'Performance bonds',
    amount: money('1500000', 'EUR'),
    from: '2025-01-01',
    months: 24,
    annualFee: 0.012,
    conversionFactor: 0.5,
  },
]

/** A made-up firm with a loan, a line, an account and bonds. */
export function earning(): RelationshipProfit {
  return relationshipProfit(
    { client: 'Harbour Cold Storage', currency: 'EUR', probabilityOfDefault: 0.012, facilities: [LOAN, ...OTHERS] },
    TERMS,
  )
}

/** A loan alone, below what its money costs. */
export function losing(): RelationshipProfit {
  const cheap = { ...LOAN, rate: { kind: 'fixed', annualRate: 0.026 } } as const
  return relationshipProfit(
    { client: 'Hill Brewery', currency: 'EUR', probabilityOfDefault: 0.03, facilities: [cheap] },
    TERMS,
  )
}

/** The least rate of the loan. */
export function priced(): FacilityPrice {
  return minimumPrice(LOAN, { currency: 'EUR', probabilityOfDefault: 0.012 }, TERMS)
}

/** The least fee of the bonds. */
export function pricedGuarantee(): FacilityPrice {
  const [, , bonds] = OTHERS
  if (bonds?.kind !== 'guarantee') throw new Error('bonds')
  return minimumPrice(bonds, { currency: 'EUR', probabilityOfDefault: 0.012 }, TERMS)
}
