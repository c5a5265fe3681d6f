/**
 * What an account held on an average day:
 *
 *   mean = Σ balance · days it lasted / days of the span
 *
 * @module
 */
import { expectKnownKeys, expectList, expectObject, expectText, reject } from '../../../errors/index.js'
import type { DayNumber } from '../../../money/core.js'
import { isoDate } from '../../../money/core.js'
import { addTo, runningSum, totalOf } from '../../../numeric/core.js'
import type { ReadAmount } from './read-amount.js'
import { expectAmount } from './read-amount.js'
import type { ToCurrency } from './to-currency.js'

/** The days that count, both included. */
export interface Span {
  readonly from: DayNumber
  readonly until: DayNumber
}

/** A balance that was read: from a day on. */
interface Step extends ReadAmount {
  readonly path: string
}

/** The mean of dated balances over a span, accounts together, in one currency; none of them below `least`. */
export function meanBalance(
  balances: unknown,
  { from, until }: Span,
  toCurrency: ToCurrency,
  path: string,
  least?: number,
): number {
  const sum = runningSum()
  for (const steps of accountsOf(balances, path, least).values()) {
    const ordered = steps.toSorted((a, b) => a.day - b.day)
    for (const [i, { day, amount, currency, path: at }] of ordered.entries()) {
      const { [i + 1]: next = { day: until + 1 } } = ordered
      const days = Math.min(next.day, until + 1) - Math.max(day, from)
      // What did not last within the span needs no rate.
      if (days > 0) addTo(sum, toCurrency(amount, currency, at) * days)
    }
  }
  return totalOf(sum) / (until + 1 - from)
}

/** Balances by account and currency. */
function accountsOf(balances: unknown, path: string, least?: number): ReadonlyMap<string, readonly Step[]> {
  const accounts = new Map<string, Step[]>()
  const days = new Set<string>()
  for (const [i, balance] of Array.from(expectList(balances, path)).entries()) {
    const at = `${path}[${i}]`
    const fields = expectObject(balance, at)
    expectKnownKeys(fields, ['on', 'amount', 'currency', 'account'], at)
    const { account } = fields
    const name = account === undefined ? '' : `${expectText(account, `${at}.account`)} `
    const read = expectAmount(fields, at, least)
    const { day, currency } = read
    const key = `${currency}${name}`
    if (days.has(`${day} ${key}`)) {
      reject(
        'CONFLICTING_OPTIONS',
        `${at}.on`,
        'one balance of an account and a day',
        isoDate(day),
        'Name accounts apart',
      )
    }
    days.add(`${day} ${key}`)
    const steps = accounts.get(key) ?? []
    steps.push({ ...read, path: at })
    accounts.set(key, steps)
  }
  return accounts
}
