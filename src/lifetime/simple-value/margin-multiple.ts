/**
 * How many margins of one period is a client worth who stays with the same probability in every period?
 *
 *   Σᵢ rⁱ / (1 + d)ⁱ, which without end is r / (1 + d − r) from i = 1 and (1 + d) / (1 + d − r) from i = 0
 *
 * Gupta and Lehmann (2003), Customers as assets, Journal of Interactive Marketing 17(1); (2005), Managing Customers as
 * Investments. Berger and Nasr (1998), Customer lifetime value: marketing models and applications, Journal of Interactive
 * Marketing 12(1), case 1.
 *
 * @module
 */
import {
  expectFinite,
  expectKnownKeys,
  expectNonNegative,
  expectObject,
  expectOneOf,
  expectPositive,
  reject,
} from '../../errors/index.js'
import { sumOfPowers } from './discounted-periods.js'

/** When the first margin comes: `'now'` from every client, or after one period from those who stay. */
export type FirstMargin = 'now' | 'after-one-period'

/** Retention and discounting, by the period. */
export interface MarginMultipleTerms {
  /** The share of clients who stay from one period to the next; from 0 to 1. */
  readonly retentionPerPeriod: number
  /** Effective rate of one period; >= 0. */
  readonly discountRatePerPeriod: number
  /** `'after-one-period'` by default. */
  readonly firstMargin?: FirstMargin
  /** How many periods lie ahead; > 0, without end by default. Of a last period that is cut, the part counts. */
  readonly periods?: number
}

/**
 * What a margin per period is to be multiplied by.
 *
 * @throws ClienteleError `OUT_OF_RANGE` outside of these ranges, and where nobody leaves, nothing is discounted and there
 * is no end.
 * @example
 * import { marginMultiple } from 'clientele/lifetime'
 * marginMultiple({ retentionPerPeriod: 0.8, discountRatePerPeriod: 0.12 }).toFixed(2) // => '2.50'
 * marginMultiple({ retentionPerPeriod: 0.8, discountRatePerPeriod: 0.12, firstMargin: 'now' }).toFixed(2) // => '3.50'
 */
export function marginMultiple(terms: MarginMultipleTerms): number {
  expectKnownKeys(expectObject(terms, 'terms'), KNOWN, 'terms')
  const retention = expectFinite(terms.retentionPerPeriod, 'terms.retentionPerPeriod')
  if (retention < 0 || retention > 1) {
    reject('OUT_OF_RANGE', 'terms.retentionPerPeriod', 'a share from 0 to 1', retention, 'Write 80 % as 0.8')
  }
  const rate = expectNonNegative(terms.discountRatePerPeriod, 'terms.discountRatePerPeriod')
  const first = terms.firstMargin === undefined ? 0 : firstOf(terms.firstMargin, 'terms.firstMargin')
  if (terms.periods !== undefined)
    return first + sumOfPowers(retention / (1 + rate), expectPositive(terms.periods, 'terms.periods'))
  if (retention === 1 && rate === 0) reject('MISSING_VALUE', 'terms.periods', 'an end, as nothing fades', undefined)
  // Not through r / (1 + d), which would lose what little fades where both are near 1.
  const multiple = first + retention / (1 - retention + rate)
  if (multiple < Number.POSITIVE_INFINITY) return multiple
  return reject('OUT_OF_RANGE', 'terms.discountRatePerPeriod', 'a rate whose multiple a double can hold', rate)
}

/** The margin that comes at once, 1 or 0. */
export function firstOf(firstMargin: FirstMargin, path: string): number {
  return expectOneOf(firstMargin, ['now', 'after-one-period'], path) === 'now' ? 1 : 0
}

const KNOWN: readonly (keyof MarginMultipleTerms)[] = [
  'retentionPerPeriod',
  'discountRatePerPeriod',
  'firstMargin',
  'periods',
]
