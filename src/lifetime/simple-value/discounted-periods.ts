/**
 * Sums over periods of what fades by the same factor in each.
 *
 * @module
 */
import { expectFinite, expectNonNegative, reject } from '../../errors/index.js'
import type { Horizon } from '../../money/core.js'
import { daysPer, inUnits } from '../../money/core.js'
import type { CustomerBase } from '../../records/core.js'
import type { Churn } from './churn.js'

/** q + q² + ... + qⁿ; of a last period that is cut, the part. n may be infinite where q < 1. */
export function sumOfPowers(q: number, n: number): number {
  if (q === 0) return 0
  if (q === 1) return n
  if (n === Number.POSITIVE_INFINITY) return q / (1 - q)
  const whole = Math.floor(n)
  const log = Math.log(q)
  return (q * Math.expm1(whole * log)) / Math.expm1(log) + (n - whole) * q ** (whole + 1)
}

/** How many periods of churn a horizon has; without one there is no end. A client must be lost, or out of sight, in time. */
export function periodsWithin(
  horizon: Horizon | undefined,
  base: Pick<CustomerBase, 'timeUnit'>,
  churn: Churn,
): number {
  const periods = horizon === undefined ? Number.POSITIVE_INFINITY : periodsOf(horizon, base, churn)
  if (horizon === undefined && churn.rate === 0)
    reject('MISSING_VALUE', 'options.horizon', 'a horizon, as no client is ever lost', horizon)
  const lifespan = churn.years * Math.min(1 / churn.rate, periods)
  if (lifespan > LONGEST)
    reject('OUT_OF_RANGE', 'options.churn.rate', 'a lifespan of at most 1e6 years', churn.rate, LOOK_LESS_FAR)
  return periods
}

function periodsOf(horizon: Horizon, base: Pick<CustomerBase, 'timeUnit'>, churn: Churn): number {
  const years = (inUnits(horizon, base.timeUnit, 'options.horizon') * daysPer(base.timeUnit)) / daysPer('year')
  const periods = years / churn.years
  const whole = Math.round(periods)
  // 39 weeks are three times 13 weeks, whatever a division leaves.
  return whole > 0 && Math.abs(periods - whole) <= 1e-9 * whole ? whole : periods
}

/** Years. */
const LONGEST = 1e6
const LOOK_LESS_FAR = 'Give a shorter horizon, or churn by a shorter period'

/** The rate of a period of churn that grows money like the rate of a year. */
export function discountPerPeriod(annualDiscountRate: unknown, { years }: Churn): number {
  const rate = expectNonNegative(annualDiscountRate, 'options.annualDiscountRate')
  return expectFinite(Math.expm1(Math.log1p(rate) * years), 'options.annualDiscountRate')
}

/** What a client still brings and costs, in margins and costs of a period. */
export interface KeepingMultiples {
  /** Σᵢ (r/(1+d))ⁱ: margins at the end of periods from those who stayed. */
  readonly kept: number
  /** Σᵢ rⁱ⁻¹/(1+d)^(i−½): costs in the middle of periods for those who were clients when they began. */
  readonly paid: number
}

/** Present values of a margin and of a cost in each of the periods to come, the first of them begun by all. */
export function keepingMultiples(retention: number, rate: number, periods: number): KeepingMultiples {
  // Of a cost the first sum is q⁰ + ... + qⁿ⁻¹; where nobody stays one period is paid, or its part.
  const paid =
    retention === 0 ? Math.min(1, periods) / (1 + rate) : sumOfPowers(retention / (1 + rate), periods) / retention
  return { kept: sumOfPowers(retention / (1 + rate), periods), paid: paid * Math.sqrt(1 + rate) }
}
