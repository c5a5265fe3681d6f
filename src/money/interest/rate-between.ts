/**
 * The rate that a growth between two days is, in terms that are asked for.
 *
 * @module
 */
import { reject } from '../../errors/index.js'
import type { DayNumber } from '../day.js'
import { isoDate } from '../day.js'
import { checkedTerms, rateOfGrowth } from './log-growth.js'
import type { InterestRate, RateTerms } from './types.js'

/** The rate that grows one unit by e^log between two days. */
export function rateBetween(
  log: number,
  [start, end]: readonly [DayNumber, DayNumber],
  terms: RateTerms,
  path: string,
): InterestRate {
  const { compounding, counter } = checkedTerms(terms, path)
  const years = end > start ? counter.yearFraction(start, end) : 0
  if (!(years > 0)) reject('OUT_OF_RANGE', path, 'a time of more than no days', `${isoDate(start)} to ${isoDate(end)}`)
  return { value: heldRate(rateOfGrowth(log, years, compounding), path, log), ...terms }
}

/** Growth beyond the largest double, or of all that there was, is no rate. */
export function heldRate(rate: number, path: string, given: number): number {
  return Number.isFinite(rate) ? rate : reject('OUT_OF_RANGE', path, 'a growth that a rate can express', given)
}
