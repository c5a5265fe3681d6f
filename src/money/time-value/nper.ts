/**
 * How many equal payments it takes.
 *
 *   n = ln(1 - r (PV + FV) / (PMT (1 + r·[due at begin]) + PV r)) / ln(1 + r)
 *
 * @see Kellison (2009), The Theory of Interest, 3rd ed., section 3.6.
 * @module
 */
import { reject } from '../../errors/index.js'
import type { AnnuityBasis } from './terms.js'
import { amountOf, checkedBasis, held } from './terms.js'

/** Terms of {@link nper}. */
export interface NumberOfPeriodsTerms extends AnnuityBasis {
  /** Paid or received in each period. */
  readonly payment: number
  /** Paid or received at the start. */
  readonly presentValue: number
  /** Paid or received at the end; 0 by default. */
  readonly futureValue?: number
}

/**
 * The number of periods, fractions included, until equal payments have turned an amount into another.
 *
 * @throws ClienteleError `NO_SOLUTION` where they never do: payments that do not cover interest, or of the wrong sign;
 * `OUT_OF_RANGE` for a rate at or below -1; `INVALID_TYPE`, `UNKNOWN_OPTION`.
 * @example
 * import { nper } from 'clientele/money'
 * nper({ ratePerPeriod: 0.075, payment: -2000, presentValue: 0, futureValue: 100_000 }).toFixed(8) // => '21.54494420'
 * nper({ ratePerPeriod: 0.01, payment: -50, presentValue: 5000 }) // => Error NO_SOLUTION
 */
export function nper(terms: NumberOfPeriodsTerms): number {
  const { rate, isBegin } = checkedBasis(terms, ['payment', 'presentValue', 'futureValue'])
  const { futureValue = 0 } = terms
  const payment = amountOf(terms.payment, 'payment') * (isBegin ? 1 + rate : 1)
  const present = amountOf(terms.presentValue, 'presentValue')
  const future = amountOf(futureValue, 'futureValue')
  const missing = held(present + future)
  if (missing === 0) return 0
  const beyondInterest = sumBeyondRounding(payment, held(present * rate))
  if (beyondInterest === 0) return never('a payment that is not just the interest', terms.payment, COVERS)
  const growth = sumBeyondRounding(payment, held(-future * rate)) / beyondInterest
  const periods = periodsOf(rate, missing / beyondInterest, growth)
  if (!Number.isFinite(periods)) return never('payments that reach the future value', terms.payment, COVERS)
  if (periods < 0) return never('payments towards the future value, not away from it', terms.payment, SIGNS)
  return held(periods)
}

const COVERS = 'They approach another balance and never reach this one: raise the payment or lower the rate'
const SIGNS = 'What is paid is below 0, what is received above: check the signs'

function never(expected: string, payment: number, hint: string): never {
  return reject('NO_SOLUTION', 'terms.payment', expected, payment, hint)
}

/** a + b, but 0 where nothing but rounding is left: as decimals 0.29 · 100 - 29 is 0, in doubles it would repay in 144 periods. */
function sumBeyondRounding(a: number, b: number): number {
  const sum = a + b
  return Math.abs(sum) <= ROUNDING * Math.abs(a) ? 0 : sum
}

const ROUNDING = 4 * Number.EPSILON

/** ln(growth) / ln(1 + r), where growth = 1 - r · ratio; no finite number where there is no growth like that. */
function periodsOf(rate: number, ratio: number, growth: number): number {
  const change = -rate * ratio
  if (Math.abs(rate) < LINEAR && Math.abs(change) < LINEAR) return -ratio
  return (change > -0.5 ? Math.log1p(change) : Math.log(growth)) / Math.log1p(rate)
}

/** Below it a logarithm is its argument to every digit. */
const LINEAR = 1e-20
