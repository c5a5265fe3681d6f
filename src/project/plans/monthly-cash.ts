/**
 * Cash flow of months, by the due days of any loan.
 *
 *   cash of a due day = C(due day) - C(due day before)      C(d) = months that ended by d + floor(cash of the month of d × its days before d / its days)
 *
 * Every minor unit is counted once: C is a whole number on every day.
 *
 * @module
 */
import { expectInteger, expectKnownKeys, expectList, reject } from '../../errors/index.js'
import type { DayNumber } from '../../money/index.js'
import { dayNumber, expectCurrency, isoDate, monthsAfter, roundedProduct } from '../../money/index.js'
import { LARGEST_AMOUNT } from '../affordability/read-borrower.js'
import type { MonthlyCashFlows } from './types.js'

/** Months read once. */
export interface ReadMonths {
  readonly currency: string
  /** First day of each month, and the day after the last. */
  readonly starts: readonly DayNumber[]
  readonly cashFlows: readonly number[]
  readonly debtService: readonly number[]
}

const PATH = 'borrower'

/**
 * @throws ClienteleError naming the field of `borrower` that is wrong.
 */
export function readMonths(borrower: MonthlyCashFlows): ReadMonths {
  expectKnownKeys(borrower, ['kind', 'currency', 'from', 'cashFlows', 'debtService'], PATH)
  const from = dayNumber(borrower.from, `${PATH}.from`)
  const cashFlows = readColumn(borrower.cashFlows, -LARGEST_AMOUNT, `${PATH}.cashFlows`)
  if (cashFlows.length === 0) reject('EMPTY_INPUT', `${PATH}.cashFlows`, 'an amount for each month', cashFlows)
  const { debtService: others } = borrower
  const debtService = others === undefined ? cashFlows.map(() => 0) : readColumn(others, 0, `${PATH}.debtService`)
  if (debtService.length !== cashFlows.length) {
    reject(
      'LENGTH_MISMATCH',
      `${PATH}.debtService`,
      `${cashFlows.length} amounts, one per cash flow`,
      debtService.length,
    )
  }
  return {
    currency: expectCurrency(borrower.currency, `${PATH}.currency`),
    starts: Array.from({ length: cashFlows.length + 1 }, (_, month) => monthsAfter(from, month)),
    cashFlows,
    debtService,
  }
}

/** What comes between due days, the first of them counted from `from`; nothing after the last month. */
export function byDueDay(
  months: ReadMonths,
  column: readonly number[],
  from: DayNumber,
  days: readonly DayNumber[],
): number[] {
  const { starts } = months
  if (from < starts[0]!) {
    reject('OUT_OF_RANGE', 'loan.from', `a day from ${isoDate(starts[0]!)} on, when cash flows begin`, isoDate(from))
  }
  let month = 0
  let complete = 0
  const until = (day: DayNumber): number => {
    while (month < column.length && starts[month + 1]! <= day) complete += column[month++]!
    if (month === column.length) return complete
    const [start, end] = [starts[month]!, starts[month + 1]!]
    return complete + roundedProduct([column[month]!, day - start], end - start, 'floor')
  }
  let before = until(from)
  return days.map(day => {
    const now = until(day)
    const amount = now - before
    before = now
    return amount
  })
}

function readColumn(column: readonly number[], least: number, path: string): readonly number[] {
  return Array.from(expectList(column, path), (amount, i) =>
    expectInteger(amount, `${path}[${i}]`, least, LARGEST_AMOUNT),
  )
}
