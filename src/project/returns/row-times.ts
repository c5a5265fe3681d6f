/**
 * When rows end, in years from close.
 *
 * @module
 */
import { expectInteger, expectList, reject } from '../../errors/index.js'
import { dayNumber } from '../../money/index.js'

/** When each row ends, by both ways of counting. */
export interface RowTimes {
  /** Days since 1970. */
  readonly days: Float64Array
  /** Months from close. */
  readonly months: Float64Array
  /** Days from close / 365. */
  readonly datedYears: Float64Array
  /** Months from close / 12. */
  readonly periodicYears: Float64Array
}

export function rowTimes(dates: readonly string[], rowMonths: readonly number[], path: string): RowTimes {
  const rows = expectList(dates, `${path}.dates`).length
  if (rows === 0) reject('EMPTY_INPUT', `${path}.dates`, 'at least the row of close', 'none')
  if (expectList(rowMonths, `${path}.months`).length !== rows) {
    reject('LENGTH_MISMATCH', `${path}.months`, `${rows} values, one per row`, rowMonths.length)
  }
  const days = Float64Array.from({ length: rows }, (_, row) => {
    const date = dates[row]
    const at = `${path}.dates[${row}]`
    return date === undefined ? reject('MISSING_VALUE', at, 'a date', date) : dayNumber(date, at)
  })
  const months = new Float64Array(rows)
  for (let row = 0; row < rows; row++) {
    if (row === 0) {
      expectInteger(rowMonths[0], `${path}.months[0]`, 0, 0)
      continue
    }
    if (days[row]! < days[row - 1]!) {
      reject('OUT_OF_RANGE', `${path}.dates[${row}]`, 'a date not before that of the row before', dates[row])
    }
    months[row] = months[row - 1]! + expectInteger(rowMonths[row], `${path}.months[${row}]`, 1)
  }
  return {
    days,
    months,
    datedYears: days.map(day => (day - days[0]!) / 365),
    periodicYears: months.map(month => month / 12),
  }
}
