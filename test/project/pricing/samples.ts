/** Facilities and terms whose prices are found by hand. */
import { money } from '../../../src/money/index.js'
import type {
  CreditLine,
  GuaranteeIssued,
  PricedClient,
  ProfitTerms,
  RegularBalance,
  TermLoan,
  TransferCurve,
} from '../../../src/project/index.js'

export const CLIENT: PricedClient = { currency: 'EUR', probabilityOfDefault: 0.01 }

export const BULLET: RegularBalance = {
  kind: 'regular',
  principal: money('1000000', 'EUR'),
  from: '2025-01-01',
  months: 12,
  everyMonths: 12,
  repayment: 'bullet',
}

/** One year, repaid at its end, funded at 3 %: each part of its price is a share of the principal. */
export const LOAN: TermLoan = {
  kind: 'term-loan',
  name: 'Investment loan',
  balance: BULLET,
  rate: { kind: 'fixed', annualRate: 0.055 },
  transferRate: 0.03,
  lossGivenDefault: 0.4,
  capital: { riskWeight: 1, economicCapital: 0.06 },
  operatingCost: { kind: 'share-of-balance', annualRate: 0.004 },
}

/** Drawn by 40 %, over 360 days of the year's 360. */
export const LINE: CreditLine = {
  kind: 'credit-line',
  name: 'Working capital',
  limit: money('500000', 'EUR'),
  drawn: money('200000', 'EUR'),
  from: '2025-01-01',
  months: 12,
  rate: { kind: 'fixed', annualRate: 0.05 },
  commitmentFee: 0.003,
  conversionFactor: 0.4,
  dayCount: '30E/360',
  transferRate: 0.03,
  lossGivenDefault: 0.5,
  capital: { riskWeight: 1 },
}

export const GUARANTEE: GuaranteeIssued = {
  kind: 'guarantee',
  name: 'Performance bond',
  amount: money('300000', 'EUR'),
  from: '2025-01-01',
  months: 12,
  annualFee: 0.01,
  conversionFactor: 0.5,
  lossGivenDefault: 0.4,
  capital: { riskWeight: 1 },
}

/** Hurdle 12 % after tax of 25 %, capital 10 % of risk weight placed at 2 %. */
export const TERMS: ProfitTerms = {
  from: '2025-01-01',
  curves: [],
  annualHurdleRate: 0.12,
  taxRate: 0.25,
  feeView: 'cash',
  lines: 'contractual',
  capital: { basis: { kind: 'regulatory', ratio: 0.1 }, funding: 'whole-loan', annualReturn: 0.02 },
}

/** Rising from 2 % to 4 %, with 20 to 80 basis points of liquidity. */
export const CURVE: TransferCurve = {
  currency: 'EUR',
  on: '2024-12-31',
  base: {
    unit: 'year',
    times: [0.25, 1, 5, 10],
    values: [0.02, 0.025, 0.035, 0.04],
    between: 'linear',
    quantity: 'rate',
  },
  liquidity: { unit: 'year', times: [0.25, 10], values: [0.002, 0.008], between: 'linear', quantity: 'rate' },
}

/** What `minimumPrice` must come to, by the closed form of a loan of one year. */
export function closedForm(given: {
  readonly transfer: number
  readonly expectedLoss: number
  readonly cost: number
  readonly fees: number
  readonly capital: number
  readonly hurdle: number
  readonly taxRate: number
  readonly capitalReturn: number
}): number {
  const { transfer, expectedLoss, cost, fees, capital, hurdle, taxRate, capitalReturn } = given
  return transfer + expectedLoss + cost - fees + capital * (hurdle / (1 - taxRate) - capitalReturn)
}
