/**
 * Columns of a schedule as rows, and their sums.
 *
 * @module
 */
import { reject } from '../../errors/index.js'
import { isoDate } from '../../money/index.js'
import type { Amortisation } from './amortise.js'
import type { LoanTerms } from './terms.js'
import type { Instalment, LoanSchedule } from './types.js'

/** One row for each due day. */
export function rowsOf(terms: LoanTerms, columns: Amortisation, fees: ArrayLike<number>): readonly Instalment[] {
  const rows: Instalment[] = []
  let start = isoDate(terms.from)
  for (const [k, period] of terms.periods.entries()) {
    const end = isoDate(period.end)
    const opening = columns.opening[k]!
    const interest = columns.interest[k]!
    const capitalised = columns.capitalised[k]!
    const deferred = columns.deferred[k]!
    const principal = columns.principal[k]!
    rows.push({
      number: k + 1,
      start,
      end,
      due: period.due === period.end ? end : isoDate(period.due),
      annualRate: terms.rates[k]!,
      opening,
      interest,
      capitalised,
      deferred,
      principal,
      fees: fees[k]!,
      payment: interest - capitalised - deferred + principal + fees[k]!,
      closing: opening + capitalised - principal,
    })
    start = end
  }
  return rows
}

/** Sums of whole numbers, exact. */
export function totalsOf(rows: readonly Instalment[], upFront: number): LoanSchedule['totals'] {
  const sum = (of: (row: Instalment) => number): number => {
    const total = rows.reduce((so, row) => so + of(row), 0)
    if (Math.abs(total) <= Number.MAX_SAFE_INTEGER) return total
    return reject('OUT_OF_RANGE', 'loan', 'amounts whose sums are safe integers', total)
  }
  return {
    interest: sum(row => row.interest),
    capitalised: sum(row => row.capitalised),
    principal: sum(row => row.principal),
    fees: upFront + sum(row => row.fees),
    payment: sum(row => row.payment),
  }
}
