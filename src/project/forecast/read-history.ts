/**
 * Dated amounts as a series by calendar period.
 *
 * @module
 */
import { expectFinite, expectList, expectObject, reject } from '../../errors/index.js'
import type { DayNumber } from '../../money/index.js'
import { dayNumber, isoDate, lastDayOf } from '../../money/index.js'
import type { DatedAmount } from '../../records/core.js'
import type { CashFlowPeriod } from './types.js'

/** A history by period: the last day of each, and what was recorded in it. */
export interface HistorySeries {
  readonly until: readonly DayNumber[]
  /** `null` where nothing was recorded. */
  readonly values: readonly (number | null)[]
}

/** Periods of a history at most: a century of months and more. */
const MOST_PERIODS = 5000

/**
 * Amounts added up by period, from the first to the last whole one.
 *
 * @param known the last day that was recorded: a period that ends later is left out. The end of the last period by default.
 */
export function historySeries(
  rows: readonly DatedAmount[],
  every: CashFlowPeriod,
  missing: 'gap' | 'zero',
  known: DayNumber | undefined,
): HistorySeries {
  const amounts = datedAmounts(rows, 'history')
  if (amounts.length === 0) reject('EMPTY_INPUT', 'history', 'at least one dated amount', 'none')
  const days = amounts.map(([day]) => day)
  const first = lastDayOf(
    every,
    days.reduce((least, day) => Math.min(least, day)),
  )
  const last = lastDayOf(every, known ?? days.reduce((most, day) => Math.max(most, day)))
  const end = known !== undefined && last > known ? known : last
  const until: DayNumber[] = []
  for (let day = first; day <= end && until.length <= MOST_PERIODS; day = lastDayOf(every, day + 1)) until.push(day)
  if (until.length > MOST_PERIODS) reject('OUT_OF_RANGE', 'history', `at most ${MOST_PERIODS} periods`, `more`)
  if (until.length === 0)
    reject('NO_DATA', 'options.observedUntil', `a day after the first whole ${every}`, 'none before it')
  return { until, values: totalsByPeriod(amounts, until, every, missing, 'history') }
}

/** Sums by period; a period without an amount is a gap or 0. */
export function totalsByPeriod(
  amounts: readonly (readonly [DayNumber, number])[],
  until: readonly DayNumber[],
  every: CashFlowPeriod,
  missing: 'gap' | 'zero',
  path: string,
): readonly (number | null)[] {
  const totals = new Map<DayNumber, number>()
  for (const [day, amount] of amounts) {
    const period = lastDayOf(every, day)
    const before = totals.get(period)
    const total = before === undefined ? amount : before + amount
    if (!Number.isFinite(total)) {
      reject('OUT_OF_RANGE', path, `amounts whose sum a double can hold, by ${every}`, isoDate(period))
    }
    totals.set(period, total)
  }
  return until.map(day => {
    const total = totals.get(day)
    if (total !== undefined) return total
    return missing === 'zero' ? 0 : null
  })
}

/** Dated amounts, checked. */
export function datedAmounts(rows: readonly DatedAmount[], path: string): readonly (readonly [DayNumber, number])[] {
  return Array.from(expectList(rows, path), (row, i) => {
    const { amount } = expectObject(row, `${path}[${i}]`)
    return [dayNumber(rows[i]!.date, `${path}[${i}].date`), expectFinite(amount, `${path}[${i}].amount`)] as const
  })
}
