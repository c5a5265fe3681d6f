/**
 * Amounts of several currencies in one, at the rates of one day.
 *
 * @module
 */
import { reject } from '../../../errors/index.js'
import { minorUnitDecimals } from '../../../money/amounts/currencies.js'
import { exchangeSteps } from '../../../money/amounts/exchange-steps.js'
import type { DayNumber } from '../../../money/core.js'
import { expectCurrency, isoDate } from '../../../money/core.js'
import type { LenderOptions } from './types.js'

/** An amount in the currency of the measures; `path` is of the record it stands in. */
export type ToCurrency = (amount: number, currency: string, path: string) => number

/** Each pair of currencies is looked up once. */
export function toCurrency(options: LenderOptions, until: DayNumber): ToCurrency {
  const currency = expectCurrency(options.currency, 'options.currency')
  const stepsOf = exchangeOf(options, currency, until)
  const factors = new Map([[currency, 1]])
  return (amount, from, path) => {
    const factor = factors.get(from) ?? factorOf(stepsOf(from, path))
    factors.set(from, factor)
    return amount * factor
  }
}

type Steps = ReturnType<typeof exchangeSteps>

/** The quotes from a currency to that of the measures; what is said of rates is checked even where no amount needs them. */
function exchangeOf(options: LenderOptions, currency: string, until: DayNumber): (from: string, path: string) => Steps {
  const { rates, maxAgeDays, via } = options
  if (rates === undefined) {
    expectNone('maxAgeDays', maxAgeDays)
    expectNone('via', via)
    const expected = `'${currency}', the currency of the measures`
    return (from, path) => reject('MIXED_CURRENCIES', `${path}.currency`, expected, from, GIVE_RATES)
  }
  if (maxAgeDays === undefined)
    return reject('MISSING_VALUE', 'options.maxAgeDays', 'a whole number of days', maxAgeDays, AGE)
  minorUnitDecimals(currency, 'options.currency')
  const terms = { rates, on: isoDate(until), maxAgeDays }
  exchangeSteps(currency, currency, { ...terms, ...(via !== undefined && { via }) })
  return from => {
    // What is in the third currency, or to be in it, has no way to go through it.
    const isThird = via !== undefined && via !== from && via !== currency
    return exchangeSteps(from, currency, { ...terms, ...(isThird && { via }) })
  }
}

function expectNone(name: string, given: unknown): void {
  if (given !== undefined) reject('CONFLICTING_OPTIONS', `options.${name}`, 'rates beside it', given, GIVE_RATES)
}

/** So that no amount overflows; no pair of currencies comes near. */
const MOST = 1e12

function factorOf(steps: Steps): number {
  const factor = steps.reduce((product, { rate, inverted }) => (inverted ? product / rate : product * rate), 1)
  if (factor >= 1 / MOST && factor <= MOST) return factor
  return reject('OUT_OF_RANGE', 'options.rates', 'rates that come to a factor from 1e-12 to 1e12', factor)
}

const GIVE_RATES = 'Give rates, made by exchangeRates of clientele/money'
const AGE = 'How old a rate may be is a policy: 0 is a rate of that day only'
