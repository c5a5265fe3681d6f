/**
 * Rates of tax by period: the mean over its months of the rate that holds on the first day of each, times the share of a holiday.
 *
 * @module
 */
import type { ProjectTax } from '../../records/core.js'

/** The share of the rate that is due in each month of operation, from 0; 1 after all holidays, and before operation. */
export function holidayShares(holidays: ProjectTax['holidays'] = []): (monthOfOperation: number) => number {
  let end = 0
  const ends = holidays.map(({ months }) => {
    end += months
    return end
  })
  return month => {
    const at = month < 0 ? -1 : ends.findIndex(each => month < each)
    return at < 0 ? 1 : holidays[at]!.share
  }
}

/**
 * Rates of periods that end so many months after a first day.
 *
 * @param levels the rate of each month, that of month 0 first.
 * @param ends ascending; a period of no month has the rate of its day.
 * @param start the month after which operation starts.
 */
export function periodRates(
  levels: Float64Array,
  ends: ArrayLike<number>,
  start: number,
  share: (monthOfOperation: number) => number,
): Float64Array {
  const rate = (month: number): number => levels[month]! * share(month - start - 1)
  let before = 0
  return Float64Array.from(ends, end => {
    const from = before
    before = end
    if (end === from) return rate(end)
    let sum = 0
    for (let month = from + 1; month <= end; month++) sum += rate(month)
    return sum / (end - from)
  })
}
