/**
 * Between which prices, up to which amount and repaid how could this client have the loan it asks for?
 *
 * Probability of default and loss come from the client's outlook, cash flow from its last accounts, what it pays already from the
 * schedules of its facilities; price, limit and plans from the lender's own economics.
 *
 * @module
 */
import { expectFinite, expectInteger, expectKnownKeys, expectObject, expectPositive } from '../../errors/index.js'
import type { Money } from '../../money/index.js'
import { isoDate, money } from '../../money/index.js'
import type { CashFlowBorrower } from '../../project/affordability/types.js'
import { compareFinancingPlans } from '../../project/plans/compare-financing-plans.js'
import type { PlanComparison } from '../../project/plans/compare-types.js'
import { repaymentPlans } from '../../project/plans/repayment-plans.js'
import type { PlanEconomics } from '../../project/plans/types.js'
import { priceAndLimit } from '../../project/pricing/price-and-limit/price-and-limit.js'
import type { PriceAndLimitOptions } from '../../project/pricing/price-and-limit/types.js'
import type { TermLoan } from '../../project/profitability/types.js'
import { cashFlowOf, debtServiceAhead } from './debt-capacity.js'
import type { LendingTerms, LoanAsked, LoanOffer, OfferAnswer } from './offer-types.js'
import type { AppraisedClient } from './types.js'

const ASKED = ['amount', 'months', 'everyMonths', 'repayment', 'annualRate'] as const

/**
 * The offer that could be made, or what is missing for one.
 *
 * @param asked in the currency of the appraisal.
 * @throws ClienteleError naming a field of `asked`; as `priceAndLimit` and `compareFinancingPlans` for the rest.
 */
export function loanOffer(
  { client, outlook }: Pick<AppraisedClient, 'client' | 'outlook'>,
  asked: LoanAsked,
  lending: LendingTerms,
): OfferAnswer {
  const cashFlowPerYear = cashFlowOf(client)
  if (cashFlowPerYear === undefined) return { missing: ['statements'] }
  const [hazard = 0] = outlook.defaults.perYear
  const figures = {
    probabilityOfDefault: -Math.expm1(-hazard),
    lossGivenDefault: outlook.lossGivenDefault.mean,
    cashFlowPerYear,
  }
  const { amount, months, everyMonths, repayment, annualRate } = readAsked(asked)
  const { currency, asOf } = client
  const borrower = borrowerOf(client, cashFlowPerYear, asked)
  const lender = economicsOf(lending, figures)
  const limits = { cashFlowCover: lending.cashFlowCover }
  const { probabilityOfDefault } = figures
  const loan: TermLoan = {
    kind: 'term-loan',
    name: 'loan asked for',
    balance: {
      kind: 'regular',
      principal: inMoney(amount, currency),
      from: isoDate(asOf),
      months,
      everyMonths,
      repayment,
    },
    rate: { kind: 'fixed', annualRate },
    ...lender,
  }
  const rules = rulesFor(client, lending)
  const range = priceAndLimit(loan, { currency, probabilityOfDefault }, lending.profit, { borrower, limits, ...rules })
  const plans = plansFor(client, asked, lender, { borrower, limits, probabilityOfDefault }, lending)
  return { offer: { range, plans, ...figures } }
}

function readAsked(asked: LoanAsked): LoanAsked {
  expectKnownKeys(expectObject(asked, 'asked'), ASKED, 'asked')
  expectPositive(asked.amount, 'asked.amount')
  expectInteger(asked.everyMonths, 'asked.everyMonths', 1, 1200)
  expectInteger(asked.months, 'asked.months', asked.everyMonths, 1200)
  expectFinite(asked.annualRate, 'asked.annualRate')
  return asked
}

function inMoney(amount: number, currency: string): Money {
  return money(amount, currency, { rounding: 'half-even' })
}

/** The year's cash flow and debt service, evenly over due days. */
function borrowerOf(
  client: AppraisedClient['client'],
  cashFlowPerYear: number,
  { months, everyMonths }: LoanAsked,
): CashFlowBorrower {
  const perDueDay = (amount: number): readonly number[] => {
    const { minorUnits } = inMoney((amount * everyMonths) / 12, client.currency)
    return Array.from({ length: Math.ceil(months / everyMonths) }, () => minorUnits)
  }
  return {
    kind: 'cash-flow',
    currency: client.currency,
    cashFlows: perDueDay(cashFlowPerYear),
    debtService: perDueDay(debtServiceAhead(client)),
  }
}

/** What the loan is to its lender, whatever way it is repaid. */
function economicsOf(
  { riskWeight, transferRate, operatingCost }: LendingTerms,
  { lossGivenDefault }: Pick<LoanOffer, 'lossGivenDefault'>,
): PlanEconomics {
  return {
    lossGivenDefault,
    capital: { riskWeight },
    ...(transferRate !== undefined && { transferRate }),
    ...(operatingCost !== undefined && { operatingCost }),
  }
}

function rulesFor(
  client: AppraisedClient['client'],
  { ratingLimits, exposureRoom, marketRate }: LendingTerms,
): Omit<PriceAndLimitOptions, 'borrower' | 'limits'> {
  const rating = client.fact('rating')
  const isLimited = typeof rating === 'string' && ratingLimits?.some(limit => limit.rating === rating) === true
  return {
    ...(isLimited && { rating, ratingLimits }),
    ...(exposureRoom !== undefined && { exposureRoom: inMoney(exposureRoom, client.currency) }),
    ...(marketRate !== undefined && { marketRate }),
  }
}

/** What plans are held against. */
interface PlanBasis {
  readonly borrower: CashFlowBorrower
  readonly limits: { readonly cashFlowCover: number }
  readonly probabilityOfDefault: number
}

function plansFor(
  { client: { name }, asOf, currency }: AppraisedClient['client'],
  { amount, months, everyMonths, annualRate }: LoanAsked,
  lender: PlanEconomics,
  basis: PlanBasis,
  { profit }: LendingTerms,
): PlanComparison {
  const { plans } = repaymentPlans({
    principal: inMoney(amount, currency),
    from: isoDate(asOf),
    periods: { count: months / everyMonths, every: { value: everyMonths, unit: 'month' } },
    rate: { kind: 'fixed', annualRate },
    cashFlow: basis.borrower,
    lender,
  })
  return compareFinancingPlans({ name, ...basis }, plans, { terms: profit })
}
