/**
 * The fee of whoever administers the loan.
 *
 * @module
 */
import { expectOneOf } from '../../../errors/index.js'
import type { DayNumber } from '../../../money/index.js'
import { addMonths, dayNumber, isoDate } from '../../../money/index.js'
import { readAmount } from '../read-amount.js'
import type { AgencyFee } from './types.js'

/** One amount per instalment: the fee times the anniversaries of the drawing that the period brings, or once each. */
export function agencyFees(
  fee: AgencyFee,
  terms: {
    readonly currency: string
    readonly from: DayNumber
    readonly periods: readonly { readonly end: DayNumber }[]
  },
  path: string,
): readonly number[] {
  const amount = readAmount(fee.amount, terms.currency, 0, `${path}.amount`)
  const every = expectOneOf(fee.every, ['year', 'instalment'], `${path}.every`)
  if (every === 'instalment') return terms.periods.map(() => amount)
  const from = isoDate(terms.from)
  let year = 1
  return terms.periods.map(({ end }) => {
    const before = year
    while (isOver(from, year, end)) year++
    return amount * (year - before)
  })
}

const DAYS_OF_SHORTEST_YEAR = 365

/** Whether the anniversary lies on or before the day; asked of days of the calendar only, which ends with year 9999. */
function isOver(from: string, year: number, end: DayNumber): boolean {
  if (end - dayNumber(from) < DAYS_OF_SHORTEST_YEAR * year) return false
  return dayNumber(addMonths(from, 12 * year)) <= end
}
