/**
 * One rate in the terms of another.
 *
 * @module
 */
import { expectKnownKeys, reject } from '../../errors/index.js'
import type { DateInput } from '../day.js'
import { dayNumber } from '../day.js'
import { checkedTerms, isTimeless, logGrowth, logGrowthBetween, rateOfGrowth } from './log-growth.js'
import { heldRate, rateBetween } from './rate-between.js'
import type { InterestRate, RateTerms } from './types.js'

/** The terms wanted, and the time over which both rates shall earn the same. */
export interface EquivalentRateOptions extends RateTerms {
  /** Needed where one of the rates is `simple` or `discount`, or day counts differ: then they agree over one time only. */
  readonly over?: { readonly start: DateInput; readonly end: DateInput }
}

const KNOWN = ['compounding', 'dayCount', 'dayCountOptions', 'over']

/**
 * The rate in other terms that earns the same.
 *
 * @throws ClienteleError `MISSING_VALUE` without `over` where it is needed, `OUT_OF_RANGE` for a time without days or a rate
 * that leaves nothing.
 * @example
 * import { equivalentRate } from 'clientele/money'
 * const monthly = { value: 0.12, compounding: 'monthly', dayCount: 'actual/365' } as const
 * equivalentRate(monthly, { compounding: 'annual', dayCount: 'actual/365' }).value // => 0.12682503013196977
 * equivalentRate(monthly, { compounding: 'simple', dayCount: 'actual/365' }) // => Error MISSING_VALUE
 */
export function equivalentRate(rate: InterestRate, options: EquivalentRateOptions): InterestRate {
  expectKnownKeys(options, KNOWN, 'options')
  const { over, ...terms } = options
  const from = checkedTerms(rate, 'rate', ['value', 'compounding', 'dayCount', 'dayCountOptions'])
  const to = checkedTerms(terms, 'options')
  if (over !== undefined) {
    expectKnownKeys(over, ['start', 'end'], 'options.over')
    const [start, end] = [dayNumber(over.start, 'options.over.start'), dayNumber(over.end, 'options.over.end')]
    return rateBetween(logGrowthBetween(rate, start, end, 'rate'), [start, end], terms, 'options')
  }
  if (!isTimeless(from.compounding) || !isTimeless(to.compounding) || !countsAlike(rate, terms)) {
    reject('MISSING_VALUE', 'options.over', 'the time over which both rates earn the same: { start, end }', over)
  }
  const log = logGrowth(rate.value, 1, from.compounding, 'rate.value')
  return { value: heldRate(rateOfGrowth(log, 1, to.compounding), 'rate.value', rate.value), ...terms }
}

/** Options are compared as JSON has them, since rates come from there. */
function countsAlike(one: RateTerms, other: RateTerms): boolean {
  return (
    one.dayCount === other.dayCount && JSON.stringify(one.dayCountOptions) === JSON.stringify(other.dayCountOptions)
  )
}
