/**
 * How large may the loan be at the price asked, by each rule alone?
 *
 * @module
 */
import { affordablePrincipal } from '../../affordability/affordable-principal.js'
import { checksOf, readQuestion } from '../../affordability/assess.js'
import { LIMIT_WORDS } from '../../affordability/limit-words.js'
import { LIMIT_NAMES } from '../../affordability/read-limits.js'
import type { AffordabilityLimits, AffordabilityOptions, LimitName } from '../../affordability/types.js'
import { amountWords, percentWords } from '../../plain-words.js'
import { yieldFees } from '../facility-at.js'
import { excessAt } from '../price-at.js'
import type { PriceQuestion } from '../read-price.js'
import { hurdleAmounts } from './hurdle-amounts.js'
import type { RegularLoan } from './offer-of-facility.js'
import { offerOf } from './offer-of-facility.js'
import type { ReadRequest } from './read-request.js'
import type { AmountConstraint, LimitRange } from './types.js'

/** Rules that are an amount, by the names that bankers give them. */
const WORDS = { ...LIMIT_WORDS, rating: 'the limit of the rating', exposure: 'room under the exposure limit' } as const

/** What one rule says before it is held against the others. */
interface Rule {
  readonly constraint: AmountConstraint['constraint']
  readonly least?: number
  readonly most?: number
  readonly reason: string
}

/** The rate asked, as the question of a price has it, and all in. */
export interface AskedRate {
  readonly value: number
  readonly annualRate: number
}

/** Rules in the order of limits, then of rating, exposure and return. */
export function amountConstraints(question: PriceQuestion, request: ReadRequest, asked: AskedRate): LimitRange {
  const { loan, ratingMost, exposureMost } = request
  const { minorUnits, currency } = loan.balance.principal
  const rules: Rule[] = LIMIT_NAMES.filter(name => request.limits[name] !== undefined).map(name =>
    affordable(name, request, asked.annualRate),
  )
  if (ratingMost !== undefined) rules.push(upTo('rating', ratingMost, currency))
  if (exposureMost !== undefined) rules.push(upTo('exposure', exposureMost, currency))
  const hurdle = earning(question, request, asked)
  rules.push(hurdle)
  const { least = 1 } = hurdle
  const most = Math.min(...rules.map(({ most: allowed = Number.POSITIVE_INFINITY }) => allowed))
  const constraints = rules.map(rule => held(rule, minorUnits, most))
  return {
    asked: minorUnits,
    ...(most >= least && most > 0 && most < Number.POSITIVE_INFINITY && { most }),
    least,
    constraints,
    binding: constraints.filter(({ binds }) => binds).map(({ constraint }) => constraint),
  }
}

function held({ constraint, least = 1, most, reason }: Rule, asked: number, lowest: number): AmountConstraint {
  if (most === undefined) return { constraint, holds: asked >= least, binds: false, reason }
  const holds = asked >= least && asked <= most
  return { constraint, holds, most, slack: most - asked, binds: most === lowest, reason }
}

function affordable(name: LimitName, { loan, borrower, limits, stress }: ReadRequest, annualRate: number): Rule {
  const options: AffordabilityOptions = { limits: only(limits, name), ...(stress !== undefined && { stress }) }
  const offer = offerOf(loan, annualRate)
  const { principal } = loan.balance
  if (name === 'lastDueBy') {
    const [check] = checksOf({ ...offer, principal }, readQuestion(borrower, options))
    return { constraint: name, ...(check?.holds === false && { most: 0 }), reason: check!.reason }
  }
  const found = affordablePrincipal(offer, borrower, options)
  const most = found.status === 'found' ? found.principal.minorUnits : 0
  return upTo(name, most, principal.currency)
}

/** One limit alone. */
function only(limits: AffordabilityLimits, name: LimitName): AffordabilityLimits {
  return Object.fromEntries(Object.entries(limits).filter(([other]) => other === name))
}

function upTo(constraint: keyof typeof WORDS, most: number, currency: string): Rule {
  const words = WORDS[constraint]
  const reason = most > 0 ? `Up to ${amountWords(most, currency)} by ${words}` : `Nothing is left by ${words}`
  return { constraint, most, reason }
}

function earning(question: PriceQuestion, { loan }: ReadRequest, { value }: AskedRate): Rule {
  const { principal, balloon } = loan.balance
  const { currency, minorUnits: asked } = principal
  const smallest = Math.max(balloon === undefined ? 0 : balloon.minorUnits, yieldFees(loan)) + 1
  const excess = (minorUnits: number): number => excessAt({ ...question, facility: ofAmount(loan, minorUnits) }, value)
  const amounts = hurdleAmounts(excess, asked, smallest)
  const hurdle = percentWords(question.hurdle)
  if (amounts.status === 'never') {
    return { constraint: 'hurdle', most: 0, reason: `At this price no amount earns the hurdle of ${hurdle}` }
  }
  const { least, most } = amounts
  const reason =
    most !== undefined
      ? `Up to ${amountWords(most, currency)} earns the hurdle of ${hurdle}: beyond, fees no longer make up for the margin`
      : least > smallest
        ? `From ${amountWords(least, currency)} on earns the hurdle of ${hurdle}: less does not pay for fixed cost`
        : `Every amount earns the hurdle of ${hurdle} at this price`
  return { constraint: 'hurdle', least, ...(most !== undefined && { most }), reason }
}

function ofAmount(loan: RegularLoan, minorUnits: number): RegularLoan {
  const { balance } = loan
  return { ...loan, balance: { ...balance, principal: { ...balance.principal, minorUnits } } }
}
