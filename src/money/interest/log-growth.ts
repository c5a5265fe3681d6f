/**
 * The logarithm of growth: where rates of every compounding meet.
 *
 *   simple      ln(1 + i t)          annual ... daily   m t ln(1 + i/m)
 *   continuous  i t                  discount           -ln(1 - i t)
 *
 * @module
 */
import { expectFinite, expectKnownKeys, expectOneOf, reject } from '../../errors/index.js'
import type { DayNumber } from '../day.js'
import type { DayCounter } from '../day-count/day-counter.js'
import { dayCounter } from '../day-count/day-counter.js'
import { expectDayCount } from '../day-count/names.js'
import { forceOfNominal } from '../rate.js'
import type { Compounding, InterestRate, RateTerms } from './types.js'

const PER_YEAR = { annual: 1, 'semi-annual': 2, quarterly: 4, monthly: 12, weekly: 52, daily: 365 } as const

/** Every compounding there is. */
export const COMPOUNDINGS: readonly Compounding[] = [
  'simple',
  'annual',
  'semi-annual',
  'quarterly',
  'monthly',
  'weekly',
  'daily',
  'continuous',
  'discount',
]

/** ln of what one unit grows to over `years` >= 0. */
export function logGrowth(value: number, years: number, compounding: Compounding, path: string): number {
  const rate = expectFinite(value, path)
  if (compounding === 'continuous') return rate * years
  if (compounding === 'simple' || compounding === 'discount') {
    const sign = compounding === 'simple' ? 1 : -1
    if (sign * rate * years <= -1) reject('OUT_OF_RANGE', path, `a ${compounding} rate that leaves more than 0`, value)
    return sign * Math.log1p(sign * rate * years)
  }
  return forceOfNominal(rate, PER_YEAR[compounding], path) * years
}

/**
 * The rate that grows one unit so much over `years` > 0: the inverse of {@link logGrowth}. NaN where a double next to that
 * rate leaves nothing: a discount of all but 1e-20 is one of all.
 */
export function rateOfGrowth(log: number, years: number, compounding: Compounding): number {
  if (compounding === 'continuous') return log / years
  if (compounding === 'simple') return grown(log) / years
  if (compounding === 'discount') return -grown(-log) / years
  const times = PER_YEAR[compounding]
  return times * grown(log / (times * years))
}

function grown(log: number): number {
  const growth = Math.expm1(log)
  return growth > -1 ? growth : Number.NaN
}

/** Whether a rate means the same over any length of time. */
export function isTimeless(compounding: Compounding): boolean {
  return compounding !== 'simple' && compounding !== 'discount'
}

/** ln of growth between two days; of the two swapped with its sign changed where the second comes first. */
export function logGrowthBetween(rate: InterestRate, start: DayNumber, end: DayNumber, path: string): number {
  const { counter } = checkedTerms(rate, path, ['value', ...TERMS])
  if (start <= end) return logGrowth(rate.value, counter.yearFraction(start, end), rate.compounding, `${path}.value`)
  return -logGrowth(rate.value, counter.yearFraction(end, start), rate.compounding, `${path}.value`)
}

/** Terms whose words are known, with their day count made ready. */
export function checkedTerms(
  terms: RateTerms,
  path: string,
  known: readonly string[] = TERMS,
): { readonly compounding: Compounding; readonly counter: DayCounter } {
  expectKnownKeys(terms, known, path)
  const { compounding, dayCount, dayCountOptions } = terms
  return {
    compounding: expectOneOf(compounding, COMPOUNDINGS, `${path}.compounding`),
    counter: dayCounter(expectDayCount(dayCount, `${path}.dayCount`), dayCountOptions, `${path}.dayCountOptions`),
  }
}

const TERMS = ['compounding', 'dayCount', 'dayCountOptions']
