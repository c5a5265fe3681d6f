/**
 * A plan as its lender meets it: what it earns, on which capital, and the least rate that earns the hurdle.
 *
 * @module
 */

import { renamed } from '../../errors/core.js'
import { reject } from '../../errors/index.js'
import type { DayNumber } from '../../money/index.js'
import { dayNumber, monthsAfter } from '../../money/index.js'
import { loanSchedule } from '../loans/loan-schedule.js'
import type { Loan, LoanSchedule } from '../loans/types.js'
import { readPrice } from '../pricing/read-price.js'
import { solvePrice } from '../pricing/solve-price.js'
import type { PricedClient } from '../pricing/types.js'
import { facilityProfit, relationshipProfit } from '../profitability/index.js'
import type { FacilityProfit } from '../profitability/result-types.js'
import type { Facility, ProfitTerms, Relationship, TermLoan } from '../profitability/types.js'
import { LONGEST_MONTHS } from '../transfer-pricing/read-balance.js'
import { facilityOf } from './facility-of-loan.js'
import type { PlanReason } from './reasons.js'
import { belowHurdle } from './reasons.js'
import type { OtherRate } from './remedies.js'
import { higherRate } from './remedies.js'
import type { FinancingPlan, PlanClient } from './types.js'

/** What a plan is to its lender. */
export interface LenderSide {
  /** As the lender books it. */
  readonly facility: TermLoan
  /** Within the months of the terms. */
  readonly firstTerms: FacilityProfit
  /** From the first day of the terms until the last due day: what the verdict and the ranking go by. */
  readonly life: FacilityProfit
  readonly price: PlanPrice
  /** RAROC of all that the client has with the lender within the months of the terms; where a relationship is given. */
  readonly relationship?: RelationshipReturn
  /** Why the lender should not; none where the plan earns the hurdle. */
  readonly reasons: readonly PlanReason[]
  readonly remedies: readonly OtherRate[]
}

/** The least price of a plan, or why there is none. */
export type PlanPrice =
  | {
      readonly status: 'priced'
      /** Nominal rates of a year, over the life: at a floating rate margins, else what the client pays in all. */
      readonly asked: number
      readonly least: number
      /** asked - least: below 0 where the plan earns less than the hurdle. */
      readonly gap: number
      /** Of what the client pays, what is over the base of the transfer rate. */
      readonly leastMargin: number
    }
  | { readonly status: 'out-of-reach'; readonly reason: string }

/** The return on a relationship without the plan and with it; absent where it ties up no capital. */
export interface RelationshipReturn {
  readonly without?: number
  readonly with?: number
}

/** @param path of the plan, `plans[2]`. */
export function lenderSide(
  plan: FinancingPlan,
  client: PlanClient,
  schedule: LoanSchedule,
  terms: ProfitTerms,
  path: string,
): LenderSide {
  const facility = facilityOf(plan, schedule, path)
  const priced = pricedClient(client, schedule.currency)
  const { relationship } = client
  if (relationship !== undefined) expectBeside(relationship, plan, schedule.currency, path)
  const renaming = [
    ['facility.balance', `${path}.loan`],
    ['facility.rate', `${path}.loan.rate`],
    ['facility', `${path}.lender`],
    ['client.currency', `${path}.loan.principal.currency`],
    ['terms', 'options.terms'],
  ] as const
  return renamed(renaming, () => {
    const firstTerms = facilityProfit(facility, priced, terms)
    const overLife = { ...terms, months: monthsUntil(dayNumber(schedule.instalments.at(-1)!.end), terms) }
    const lifeOf = (booked: TermLoan): FacilityProfit => facilityProfit(booked, priced, overLife)
    const reasonsOf = (life: FacilityProfit): readonly PlanReason[] =>
      belowHurdle(life, terms.annualHurdleRate, schedule.currency)
    const earns = (loan: Loan): boolean =>
      reasonsOf(lifeOf(facilityOf({ ...plan, loan }, loanSchedule(loan), path))).length === 0
    const life = lifeOf(facility)
    const price = planPrice(facility, priced, overLife)
    const reasons = reasonsOf(life)
    const isShort = reasons.length > 0 && price.status === 'priced'
    return {
      facility,
      firstTerms,
      life,
      price,
      ...(relationship !== undefined && { relationship: relationshipReturn(facility, relationship, terms) }),
      reasons,
      remedies: isShort ? higherRate(plan.loan, -price.gap, earns) : [],
    }
  })
}

function pricedClient({ probabilityOfDefault }: PlanClient, currency: string): PricedClient {
  if (probabilityOfDefault !== undefined) return { currency, probabilityOfDefault }
  return reject(
    'MISSING_VALUE',
    'client.probabilityOfDefault',
    'a probability of default, as terms are given',
    undefined,
  )
}

/** Months of the terms that reach a day: at least those of the terms, at most what terms may look. */
function monthsUntil(last: DayNumber, { from, months = 12 }: ProfitTerms): number {
  const first = dayNumber(from, 'terms.from')
  let until = months
  while (until < LONGEST_MONTHS && monthsAfter(first, until) < last) until++
  return until
}

function planPrice(facility: TermLoan, client: PricedClient, terms: ProfitTerms): PlanPrice {
  const solved = solvePrice(readPrice(facility, client, terms, {}))
  if (solved.status === 'out-of-reach') return solved
  const { annualRate, value } = solved.price
  const { rate } = facility
  const [asked, least] = rate.kind === 'fixed' ? [rate.annualRate, annualRate] : [rate.margin, value]
  return { status: 'priced', asked, least, gap: asked - least, leastMargin: value }
}

function relationshipReturn(facility: TermLoan, relationship: Relationship, terms: ProfitTerms): RelationshipReturn {
  return renamed([['relationship', 'client.relationship']], () => {
    const rarocOf = (facilities: readonly Facility[]): number | undefined =>
      relationshipProfit({ ...relationship, facilities }, terms).total.raroc
    const without = rarocOf(relationship.facilities)
    const withPlan = rarocOf([...relationship.facilities, facility])
    return { ...(without !== undefined && { without }), ...(withPlan !== undefined && { with: withPlan }) }
  })
}

/** What the client has and the plan are added up, facility by facility. */
function expectBeside({ currency, facilities }: Relationship, plan: FinancingPlan, of: string, path: string): void {
  if (currency !== of) reject('MIXED_CURRENCIES', 'client.relationship.currency', `${of}, as the loan`, currency)
  if (facilities.some(({ name }) => name === plan.name)) {
    reject('CONFLICTING_OPTIONS', `${path}.name`, 'a name that no facility of the client has', plan.name)
  }
}
