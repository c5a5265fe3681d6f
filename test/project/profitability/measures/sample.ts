import type { Money } from '../../../../src/money/index.js'
import { money } from '../../../../src/money/index.js'
import type {
  CreditLine,
  Deposit,
  GuaranteeIssued,
  ProfitTerms,
  Relationship,
  Service,
  TermLoan,
} from '../../../../src/project/index.js'

export const eur = (amount: number): Money => money(amount, 'EUR')

/** A flat curve at 3 %, capital of a tenth, a hurdle of 12 %. */
export const TERMS: ProfitTerms = {
  from: '2025-01-15',
  curves: [
    {
      currency: 'EUR',
      on: '2020-01-01',
      base: { unit: 'year', times: [1], values: [0.03], between: 'linear', quantity: 'rate' },
      liquidity: { unit: 'year', times: [1, 5], values: [0.001, 0.004], between: 'linear', quantity: 'rate' },
    },
  ],
  capital: { basis: { kind: 'regulatory', ratio: 0.1 }, funding: 'whole-loan', annualReturn: 0.02 },
  annualHurdleRate: 0.12,
  taxRate: 0.25,
  feeView: 'cash',
  lines: 'contractual',
}

export const LOAN: TermLoan = {
  kind: 'term-loan',
  name: 'Cold store',
  balance: {
    kind: 'regular',
    principal: eur(1_000_000),
    from: '2025-01-15',
    months: 60,
    everyMonths: 3,
    repayment: 'equal-principal',
  },
  rate: { kind: 'fixed', annualRate: 0.052 },
  lossGivenDefault: 0.4,
  capital: { riskWeight: 1, economicCapital: 0.07 },
  fees: [{ kind: 'once', name: 'Arrangement', amount: eur(8_000), on: '2025-01-15', partOfYield: true }],
  transactionCost: eur(2_500),
  operatingCost: { kind: 'share-of-balance', annualRate: 0.003 },
}

export const LINE: CreditLine = {
  kind: 'credit-line',
  name: 'Stock line',
  limit: eur(300_000),
  drawn: eur(120_000),
  from: '2024-07-01',
  months: 36,
  rate: { kind: 'fixed', annualRate: 0.06 },
  commitmentFee: 0.005,
  conversionFactor: 0.4,
  lossGivenDefault: 0.6,
  capital: { riskWeight: 1, economicCapital: 0.09 },
  operatingCost: { kind: 'share-of-income', share: 0.3 },
}

export const BOND: GuaranteeIssued = {
  kind: 'guarantee',
  name: 'Bid bond',
  amount: eur(1_000_000),
  from: '2025-01-15',
  months: 24,
  annualFee: 0.02,
  lossGivenDefault: 0.4,
  capital: { riskWeight: 1, economicCapital: 0.05 },
}

export const DEPOSIT: Deposit = {
  kind: 'deposit',
  name: 'Current account',
  balance: eur(150_000),
  annualRate: 0.004,
  maturity: { kind: 'demand', coreShare: 0.7, coreMonths: 36 },
}

export const ADVICE: Service = {
  kind: 'service',
  name: 'Advice',
  fees: [{ kind: 'yearly', name: 'Retainer', amount: eur(10_000) }],
}

export const RELATIONSHIP: Relationship = {
  client: 'Harbour Cold Storage',
  currency: 'EUR',
  probabilityOfDefault: 0.02,
  facilities: [LOAN, LINE, BOND, DEPOSIT],
  activities: [{ name: 'Visit', timesPerYear: 4, unitCost: eur(250) }],
}
