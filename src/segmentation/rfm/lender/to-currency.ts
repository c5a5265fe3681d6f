/**
 * Amounts of several currencies in one, at the rates of one day.
 *
 * @module
 */
import { reject } from '../../../errors/index.js'
import { exchangeSteps } from '../../../money/amounts/exchange-steps.js'
import type { DayNumber } from '../../../money/core.js'
import { expectCurrency, isoDate } from '../../../money/core.js'
import type { LenderOptions } from './types.js'

/** An amount in the currency of the measures; `path` is of the record it stands in. */
export type ToCurrency = (amount: number, currency: string, path: string) => number

/** Each pair of currencies is looked up once. */
export function toCurrency(options: LenderOptions, until: DayNumber): ToCurrency {
  const { rates, maxAgeDays, via } = options
  const currency = expectCurrency(options.currency, 'options.currency')
  const factors = new Map([[currency, 1]])
  const rateOf = (from: string, path: string): number => {
    if (rates === undefined) {
      return reject(
        'MIXED_CURRENCIES',
        `${path}.currency`,
        `'${currency}', the currency of the measures`,
        from,
        GIVE_RATES,
      )
    }
    if (maxAgeDays === undefined)
      return reject('MISSING_VALUE', 'options.maxAgeDays', 'a whole number of days', maxAgeDays, AGE)
    const steps = exchangeSteps(from, currency, {
      rates,
      on: isoDate(until),
      maxAgeDays,
      ...(via !== undefined && { via }),
    })
    return steps.reduce((factor, { rate, inverted }) => (inverted ? factor / rate : factor * rate), 1)
  }
  return (amount, from, path) => {
    const factor = factors.get(from) ?? rateOf(from, path)
    factors.set(from, factor)
    return amount * factor
  }
}

const GIVE_RATES = 'Give rates, made by exchangeRates of clientele/money'
const AGE = 'How old a rate may be is a policy: 0 is a rate of that day only'
