/**
 * By how many per cent does a client's value rise if one per cent more clients stay from each period to the next?
 *
 *   m = r / (1 + d − r),     (dm/dr) · r/m = (1 + d) / (1 + d − r)      margins after each period, from those who stay
 *   m = (1 + d) / (1 + d − r),     (dm/dr) · r/m = r / (1 + d − r)      the first margin at once, from everyone
 *   dm/dr = (1 + d) / (1 + d − r)²                                     either way
 *
 * m is the number of margins that a client is worth, r the share who stay from one period to the next, d the discount rate of a
 * period. The elasticity is also the mean time, in periods, at which the expected margins come, each weighed by its present value.
 * Retention and margin are taken to be the same in every period, without end.
 *
 * @see Gupta and Lehmann (2003), Customers as assets, Journal of Interactive Marketing 17(1); Gupta, Lehmann and Stuart (2004),
 * Valuing customers, Journal of Marketing Research 41(1), who find 1 % of retention worth about 5 % of value.
 * @module
 */
import { expectKnownKeys, expectNonNegative, expectObject, expectOneOf, reject } from '../../errors/index.js'
import { expectShare } from './terms.js'

/** Retention and discounting, by the period. */
export interface RetentionElasticityTerms {
  /** The share of clients who stay from one period to the next; above 0, to 1. */
  readonly retentionPerPeriod: number
  /** Effective rate of one period; >= 0, and above 0 where nobody leaves. */
  readonly discountRatePerPeriod: number
  /** When the first margin comes: `'now'` from everyone, or `'after-one-period'` (default) from those who stay. */
  readonly firstMargin?: 'now' | 'after-one-period'
}

/** What retention does to value. */
export interface RetentionElasticity {
  /** How many margins of a period a client is worth. */
  readonly marginMultiple: number
  /** Per cent of value for one per cent of retention (0.9 to 0.909, say); >= 0. */
  readonly elasticity: number
  /** Margins that one percentage point of retention is worth (0.9 to 0.91), by the slope at this retention. */
  readonly perPoint: number
}

/**
 * The elasticity of a client's value to retention, where retention is the same in every period.
 *
 * @throws ClienteleError `OUT_OF_RANGE` outside of these ranges, and where nobody leaves and nothing is discounted, as value has no
 * bound then; `UNKNOWN_OPTION` for a term that is none.
 * @example
 * import { retentionElasticity } from 'clientele/loyalty'
 * const { marginMultiple, elasticity, perPoint } = retentionElasticity({ retentionPerPeriod: 0.9, discountRatePerPeriod: 0.1 })
 * marginMultiple.toFixed(2) // => '4.50'
 * elasticity.toFixed(2) // => '5.50'
 * perPoint.toFixed(3) // => '0.275'
 */
export function retentionElasticity(terms: RetentionElasticityTerms): RetentionElasticity {
  expectKnownKeys(expectObject(terms, 'terms'), KNOWN, 'terms')
  const retention = expectShare(terms.retentionPerPeriod, 'terms.retentionPerPeriod')
  if (retention === 0) reject('OUT_OF_RANGE', 'terms.retentionPerPeriod', 'a share > 0', retention, NOBODY)
  const rate = expectNonNegative(terms.discountRatePerPeriod, 'terms.discountRatePerPeriod')
  const { firstMargin: first = 'after-one-period' } = terms
  const isNow = expectOneOf(first, ['now', 'after-one-period'], 'terms.firstMargin') === 'now'
  const [ofStaying, ofAll] = multiplesOf(retention, rate)
  const perPoint = pointOf(retention, rate)
  if (!Number.isFinite(perPoint)) {
    reject('OUT_OF_RANGE', 'terms.discountRatePerPeriod', 'a rate > 0 where nobody leaves', rate, NO_BOUND)
  }
  return isNow
    ? { marginMultiple: ofAll, elasticity: ofStaying, perPoint }
    : { marginMultiple: ofStaying, elasticity: ofAll, perPoint }
}

/** r/(1+d−r) and (1+d)/(1+d−r); 1 − r first, which is exact where r is near 1. */
function multiplesOf(retention: number, rate: number): readonly [ofStaying: number, ofAll: number] {
  const fading = 1 - retention + rate
  return [retention / fading, (1 + rate) / fading]
}

/** Margins that 0.01 of retention is worth: (1+d)/(1+d−r)² · 0.01. */
export function pointOf(retention: number, rate: number): number {
  const fading = 1 - retention + rate
  return (POINT * ((1 + rate) / fading)) / fading
}

/** One percentage point. */
export const POINT = 0.01

const KNOWN: readonly (keyof RetentionElasticityTerms)[] = [
  'retentionPerPeriod',
  'discountRatePerPeriod',
  'firstMargin',
]
const NOBODY = 'Where nobody stays there is no per cent of it to add'
const NO_BOUND = 'Where nobody leaves and nothing is discounted, value has no bound'
