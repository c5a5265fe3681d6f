/**
 * Up to which rate can the borrower bear the loan?
 *
 * Debt service grows with the rate, so that every limit on it holds up to some rate and breaks above: found to a hundredth of a basis
 * point by whole schedules, with stress and grace as the limits mean them. Limits on the amount alone are not asked.
 *
 * @module
 */
import type { Question } from '../../affordability/assess.js'
import { checksOf } from '../../affordability/assess.js'
import { largestHolding } from '../../affordability/largest-holding.js'
import { LIMIT_WORDS } from '../../affordability/limit-words.js'
import type { LimitCheck, LimitName } from '../../affordability/types.js'
import { percentWords } from '../../plain-words.js'
import type { RegularLoan } from './offer-of-facility.js'
import { offerOf } from './offer-of-facility.js'
import type { PriceCeiling } from './types.js'

/** Limits that rates move. */
const BY_RATE: readonly LimitName[] = ['debtServiceToIncome', 'residualIncome', 'cashFlowCover']
/** Hundredths of basis points in a rate of 1, and in the highest rate that is looked at. */
const UNITS = 1e6
const HIGHEST = 10 * UNITS

/** What the borrower bears at most; nothing where no limit is about it, or debt service never breaks one. */
export function bearableRate(loan: RegularLoan, asked: number, question: Question): PriceCeiling | undefined {
  const { principal } = loan.balance
  const broken = (units: number): readonly LimitCheck[] =>
    checksOf({ ...offerOf(loan, units / UNITS), principal }, question).filter(
      ({ limit, holds }) => !holds && BY_RATE.includes(limit),
    )
  const against = broken(0)
  if (against.length > 0) return ceiling(against, 'Even without interest')
  if (broken(HIGHEST).length === 0) return undefined
  const found = largestHolding(0, HIGHEST, asked * UNITS, units => broken(units).length === 0)
  const annualRate = found / UNITS
  return { ...ceiling(broken(found + 1), `Above ${percentWords(annualRate)}`), annualRate }
}

function ceiling(against: readonly LimitCheck[], where: string): PriceCeiling {
  return {
    by: 'borrower',
    binding: against.map(({ limit }) => limit),
    reason: `${where} the borrower breaks ${against.map(({ limit }) => LIMIT_WORDS[limit]).join(' and ')}`,
  }
}
