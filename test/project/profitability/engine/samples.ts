/** A made-up client's facilities and a lender's terms, on which tests stand. */
import type { Money } from '../../../../src/money/index.js'
import { moneyOfMinor } from '../../../../src/money/index.js'
import type { FacilityClient } from '../../../../src/project/profitability/engine/client.js'
import { facilityFigures } from '../../../../src/project/profitability/engine/facility-figures.js'
import type { FacilityFigures } from '../../../../src/project/profitability/engine/figures.js'
import type { PreparedTerms } from '../../../../src/project/profitability/engine/prepare-terms.js'
import { prepareTerms } from '../../../../src/project/profitability/engine/prepare-terms.js'
import { readFacility } from '../../../../src/project/profitability/engine/read-facility.js'
import type {
  CreditLine,
  Deposit,
  Facility,
  GuaranteeIssued,
  ProfitTerms,
  RegularBalance,
  Service,
  TermLoan,
} from '../../../../src/project/profitability/types.js'
import type { TransferCurve } from '../../../../src/project/transfer-pricing/types.js'

export const euro = (minorUnits: number): Money => moneyOfMinor(minorUnits, 'EUR')

export const flatCurve = (rate: number, liquidity?: number, on = '2020-01-01'): TransferCurve => ({
  currency: 'EUR',
  on,
  base: { unit: 'year', times: [1], values: [rate], between: 'linear', quantity: 'rate' },
  ...(liquidity !== undefined && {
    liquidity: { unit: 'year', times: [1], values: [liquidity], between: 'linear', quantity: 'rate' },
  }),
})

export const RISING: TransferCurve = {
  currency: 'EUR',
  on: '2020-01-01',
  base: {
    unit: 'year',
    times: [0.25, 1, 5, 10],
    values: [0.02, 0.025, 0.032, 0.04],
    between: 'linear',
    quantity: 'rate',
  },
  liquidity: { unit: 'year', times: [1, 10], values: [0.002, 0.009], between: 'linear', quantity: 'rate' },
}

export const TERMS: ProfitTerms = {
  from: '2025-01-15',
  curves: [flatCurve(0.03)],
  capital: { basis: { kind: 'regulatory', ratio: 0.1 }, funding: 'whole-loan', annualReturn: 0.02 },
  annualHurdleRate: 0.12,
  taxRate: 0.25,
  feeView: 'cash',
  lines: 'contractual',
}

export const CLIENT: FacilityClient = { currency: 'EUR', probabilityOfDefault: 0.02 }

export const BULLET: RegularBalance = {
  kind: 'regular',
  principal: euro(100_000_000),
  from: '2025-01-15',
  months: 12,
  everyMonths: 12,
  repayment: 'bullet',
}

export const LOAN: TermLoan = {
  kind: 'term-loan',
  name: 'Loan',
  balance: BULLET,
  rate: { kind: 'fixed', annualRate: 0.06 },
  lossGivenDefault: 0.4,
  capital: { riskWeight: 1, economicCapital: 0.08 },
}

export const LINE: CreditLine = {
  kind: 'credit-line',
  name: 'Line',
  limit: euro(50_000_000),
  drawn: euro(20_000_000),
  from: '2025-01-15',
  months: 12,
  rate: { kind: 'fixed', annualRate: 0.07 },
  commitmentFee: 0.005,
  conversionFactor: 0.4,
  dayCount: '30E/360',
  lossGivenDefault: 0.5,
  capital: { riskWeight: 1, economicCapital: 0.08 },
}

export const GUARANTEE: GuaranteeIssued = {
  kind: 'guarantee',
  name: 'Guarantee',
  amount: euro(30_000_000),
  from: '2025-01-15',
  months: 12,
  annualFee: 0.015,
  conversionFactor: 0.5,
  lossGivenDefault: 0.45,
  capital: { riskWeight: 1, economicCapital: 0.08 },
}

export const DEPOSIT: Deposit = {
  kind: 'deposit',
  name: 'Deposit',
  balance: euro(40_000_000),
  annualRate: 0.01,
  maturity: { kind: 'term', from: '2025-01-15', months: 12 },
  dayCount: '30E/360',
}

export const SERVICE: Service = {
  kind: 'service',
  name: 'Advice',
  fees: [{ kind: 'yearly', name: 'Retainer', amount: euro(1_200_000) }],
}

export const prepared = (changes: Partial<ProfitTerms> = {}): PreparedTerms => prepareTerms({ ...TERMS, ...changes })

/** Figures as a door would have them. */
export function figuresOn(
  facility: Facility,
  changes: Partial<ProfitTerms> = {},
  client: FacilityClient = CLIENT,
): FacilityFigures {
  return facilityFigures(readFacility(facility, client.currency, 'facility'), client, prepared(changes))
}
