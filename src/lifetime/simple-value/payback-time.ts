/**
 * After how many months has a client brought what winning it cost?
 *
 *   the smallest n with Σₖ₌₁ⁿ m_k · r^(k−1) / (1 + i)^(k/12) >= acquisitionCost
 *
 * m_k is the margin of month k, paid at its end by those who were clients when it began, r the share who stay from one month
 * to the next. A month is a twelfth of a year of 365.25 days.
 *
 * Its weakness: it stops looking once the cost is covered. Of two clients with the same payback one may leave the day
 * after, the other stay for years.
 *
 * @module
 */
import { expectKnownKeys, expectList, expectNonNegative, expectObject, expectPositive } from '../../errors/index.js'
import { addTo, runningSum, totalOf } from '../../numeric/core.js'
import { expectMoney } from '../value/terms.js'
import type { ChurnRate } from './churn.js'
import { expectChurn } from './churn.js'

/** What winning a client cost, and what it brings month by month. */
export interface PaybackTerms {
  /** What winning the client cost, today; > 0. */
  readonly acquisitionCost: number
  /** The same in every month (>= 0), or one after another; of one client who stays. */
  readonly marginPerMonth: number | readonly number[]
  /** Effective rate of a year of 365.25 days; >= 0. */
  readonly annualDiscountRate: number
  /** Nobody leaves by default: leave it out where the margins are already those per client won. */
  readonly churn?: ChurnRate
}

/** The cost is covered. */
export interface PaidBack {
  readonly defined: true
  /** After so many whole months. */
  readonly months: number
}

/** The cost is never covered. */
export interface NotPaidBack {
  readonly defined: false
  readonly why: string
  /** What all months bring together. */
  readonly covered: number
}

/** A number of months, or why there is none. */
export type Payback = PaidBack | NotPaidBack

/**
 * The number of whole months after which the discounted margin of a client covers what winning it cost.
 *
 * Where that never happens the answer says so and how much is covered: for ever, with the same margin in every month (in a
 * million years, where it takes longer), or in the months that were given.
 *
 * @throws ClienteleError for a field out of range.
 * @example
 * import { paybackTime } from 'clientele/lifetime'
 * paybackTime({ acquisitionCost: 100, marginPerMonth: 9, annualDiscountRate: 0 }) // => { defined: true, months: 12 }
 * const fading = { acquisitionCost: 100, marginPerMonth: 9, annualDiscountRate: 0, churn: { rate: 0.1, per: 'month' } }
 * paybackTime(fading) // => { defined: false, why: 'never: the margins to come fade too fast', covered: 90.00000000000001 }
 */
export function paybackTime(terms: PaybackTerms): Payback {
  expectKnownKeys(expectObject(terms, 'terms'), KNOWN, 'terms')
  const cost = expectPositive(terms.acquisitionCost, 'terms.acquisitionCost')
  const rate = expectNonNegative(terms.annualDiscountRate, 'terms.annualDiscountRate')
  const churn = terms.churn === undefined ? undefined : expectChurn(terms.churn, 'terms.churn')
  const factor = (1 + rate) ** (-1 / 12)
  const retention = churn === undefined ? 1 : churn.retention ** (1 / (12 * churn.years))
  const { marginPerMonth } = terms
  if (typeof marginPerMonth !== 'number') return ofMonths(marginsOf(marginPerMonth), factor, retention, cost)
  return ofEveryMonth(expectNonNegative(marginPerMonth, 'terms.marginPerMonth') * factor, factor * retention, cost)
}

function ofMonths(margins: readonly number[], factor: number, retention: number, cost: number): Payback {
  const covered = runningSum()
  let worth = factor
  for (const [k, margin] of margins.entries()) {
    addTo(covered, margin * worth)
    if (totalOf(covered) >= cost * ALMOST) return { defined: true, months: k + 1 }
    worth *= factor * retention
  }
  return { defined: false, why: `not within the ${margins.length} months given`, covered: totalOf(covered) }
}

/** first·(1 + q + ... + qⁿ⁻¹) >= cost, solved for n. */
function ofEveryMonth(first: number, q: number, cost: number): Payback {
  if (first === 0) return { defined: false, why: 'never: no month brings anything', covered: 0 }
  const covered = first / (1 - q)
  if (covered <= cost) return { defined: false, why: 'never: the margins to come fade too fast', covered }
  const months = q === 1 ? cost / first : Math.log1p(-cost / covered) / Math.log(q)
  if (months > MOST_MONTHS)
    return { defined: false, why: 'not within a million years', covered: first * sumOfPowersFromOne(q, MOST_MONTHS) }
  return { defined: true, months: Math.max(1, Math.ceil(months * ALMOST)) }
}

/** 1 + q + ... + qⁿ⁻¹. */
function sumOfPowersFromOne(q: number, n: number): number {
  return q === 1 ? n : Math.expm1(n * Math.log(q)) / (q - 1)
}

function marginsOf(margins: unknown): readonly number[] {
  return expectList(margins, 'terms.marginPerMonth').map((margin, k) =>
    expectMoney(margin, `terms.marginPerMonth[${k}]`),
  )
}

/** A million years. */
const MOST_MONTHS = 12e6
/** A sum that meets the cost but for rounding must not wait for one month more. */
const ALMOST = 1 - 1e-12
const KNOWN: readonly (keyof PaybackTerms)[] = ['acquisitionCost', 'marginPerMonth', 'annualDiscountRate', 'churn']
