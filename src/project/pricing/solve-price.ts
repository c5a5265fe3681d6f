/**
 * The least price at which a facility earns the hurdle: the one at which economic profit is nothing.
 *
 *   RAROC = profit / (capital × years) = hurdle   ⇔   profit − hurdle × capital × years = 0
 *
 * The second form has an answer without capital too: what covers all cost.
 *
 * @module
 */
import { largestHolding } from '../affordability/largest-holding.js'
import { percentWords } from '../plain-words.js'
import { sizeOf, yieldFees } from './facility-at.js'
import { excessAt, priceAt } from './price-at.js'
import { figuresAt, pricedLine, trialFee } from './priced-line.js'
import type { RateFound } from './rate-for-hurdle.js'
import { rateForHurdle } from './rate-for-hurdle.js'
import type { PriceQuestion } from './read-price.js'
import type { FacilityPrice, PricedFacility, PriceKind } from './types.js'

/** A price, or why there is none. */
export type PriceSolved =
  | { readonly status: 'priced'; readonly price: FacilityPrice }
  | { readonly status: 'out-of-reach'; readonly reason: string }

/** Within what a facility's rates may be. */
const RATES = { least: -0.99, most: 10, guess: 0.05 }
/** Not by a rounding either is a fee below 0. */
const FEES = { ...RATES, least: 0 }

const NOTHING: Readonly<Record<PriceKind, string>> = {
  margin: 'Nothing is owed within the terms, so that no margin earns anything',
  'annual-fee': 'Nothing that the fee is paid on is there within the terms',
  'up-front-fee': 'The first day of the facility counts for nothing within the terms, and a fee on it for nothing',
}
const WHY: Readonly<Record<Exclude<RateFound['status'], 'found'>, string>> = {
  never: `What a higher price brings is lost again as cost, or more than ${percentWords(RATES.most)} a year would be needed`,
  always: 'Other income earns more than the hurdle even at the lowest rate there is',
}
const WHY_NO_FEE = 'Not even a fee of all that is lent earns the hurdle'

export function solvePrice(question: PriceQuestion): PriceSolved {
  const { kind } = question
  const nothing = whyNothing(question)
  if (nothing !== undefined) return { status: 'out-of-reach', reason: nothing }
  if (kind !== 'margin' && excessAt(question, 0) >= 0) return { status: 'priced', price: priceAt(question, 0) }
  if (kind === 'up-front-fee') return solveFee(question)
  const found = rateForHurdle(rate => excessAt(question, rate), kind === 'margin' ? RATES : FEES)
  return found.status === 'found'
    ? { status: 'priced', price: priceAt(question, found.rate) }
    : { status: 'out-of-reach', reason: WHY[found.status] }
}

/** Why no price brings anything within the terms; nothing where it does. */
export function whyNothing(question: PriceQuestion): string | undefined {
  const { perUnit } = pricedLine(question, 0, figuresAt(question, 0))
  return perUnit > 0 ? undefined : NOTHING[question.kind]
}

/** The least fee in whole minor units: the largest that does not earn the hurdle, and one more. */
function solveFee(question: PriceQuestion): PriceSolved {
  const most = largestFee(question.facility)
  if (most < 1) return { status: 'out-of-reach', reason: WHY_NO_FEE }
  const excess = (fee: number): number => excessAt(question, fee)
  const [without, tried] = [excess(0), Math.min(most, trialFee(question))]
  const guess = Math.ceil((-without * tried) / (excess(tried) - without))
  let upper = Math.min(most, Math.max(guess, 1) + 1)
  while (!(excess(upper) >= 0)) {
    if (upper >= most) return { status: 'out-of-reach', reason: WHY_NO_FEE }
    upper = Math.min(most, 2 * upper)
  }
  const falling = largestHolding(0, upper, guess - 1, fee => excess(fee) < 0)
  return { status: 'priced', price: priceAt(question, falling + 1) }
}

/** Less than what is lent, with the fees of the yield that are there: the lender parts with something. */
function largestFee(facility: PricedFacility): number {
  return sizeOf(facility).minorUnits - 1 - yieldFees(facility)
}
