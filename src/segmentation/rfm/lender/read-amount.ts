import { expectFinite, reject } from '../../../errors/index.js'
import type { DayNumber } from '../../../money/core.js'
import { dateIssue, expectCurrency, parseDay } from '../../../money/core.js'

/** An amount of a day, read. */
export interface ReadAmount {
  readonly day: DayNumber
  readonly amount: number
  readonly currency: string
}

/** So that no sum of days and clients overflows, and cents still count. */
export const MOST_AMOUNT = 1e15

/** Day, amount and currency of a record whose other fields are for others to check; the amount not below `least`. */
export function expectAmount(
  fields: Readonly<Record<string, unknown>>,
  path: string,
  least: number = -MOST_AMOUNT,
): ReadAmount {
  const amount = expectFinite(fields['amount'], `${path}.amount`)
  if (amount < least || amount > MOST_AMOUNT) {
    const expected = least === -MOST_AMOUNT ? 'a number within ±1e15' : `a number from ${least} to 1e15`
    reject('OUT_OF_RANGE', `${path}.amount`, expected, amount)
  }
  return {
    day: expectDay(fields['on'], `${path}.on`),
    amount,
    currency: expectCurrency(fields['currency'], `${path}.currency`),
  }
}

/** A day that comes from anywhere. */
export function expectDay(date: unknown, path: string): DayNumber {
  const day = parseDay(date)
  if (day !== undefined) return day
  const { code, expected } = dateIssue(date, path)
  return reject(code, path, expected, date)
}
