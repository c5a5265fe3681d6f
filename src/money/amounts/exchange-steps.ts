/**
 * Which rate applies between two currencies on a day: which quotes, of which days, turned over or not.
 *
 * @module
 */
import { ClienteleError, expectInteger, reject } from '../../errors/index.js'
import { lastAtMost } from '../../numeric/core.js'
import type { DateInput, DayNumber } from '../day.js'
import { dayNumber, isoDate } from '../day.js'
import { minorUnitDecimals } from './currencies.js'
import { expectExchangeRates, quotesOf } from './exchange-quotes.js'
import type { ExchangeRates } from './exchange-rates.js'

/** Which rate of the table applies. There is no default: on what day money changes hands is a fact of the contract. */
export interface ExchangeOptions {
  readonly rates: ExchangeRates
  /** The day of conversion. */
  readonly on: DateInput
  /** How many days before `on` a rate may be, where that day has none; 0: that day's rate or none. */
  readonly maxAgeDays: number
  /** Goes through this third currency, as contracts and central banks may say; never where it is not asked for. */
  readonly via?: string
}

/** One quote of the table as it is used. */
export interface ExchangeStep {
  readonly base: string
  readonly quote: string
  /** The day of the quote, ISO. */
  readonly on: string
  readonly rate: number
  /** The amount is in `quote` and is divided by the rate. */
  readonly inverted: boolean
}

/** What every conversion can be asked. */
export const EXCHANGE_OPTIONS: readonly string[] = ['rates', 'on', 'maxAgeDays', 'via']

/** The quotes between two currencies, in order; none where they are the same. */
export function exchangeSteps(from: string, to: string, options: ExchangeOptions): readonly ExchangeStep[] {
  minorUnitDecimals(to, 'to')
  const { via } = options
  if (options.maxAgeDays === undefined) {
    const hint = 'How old a rate may be is a policy: 0 is a rate of that day only'
    reject('MISSING_VALUE', 'options.maxAgeDays', 'a whole number of days', options.maxAgeDays, hint)
  }
  const window = {
    on: dayNumber(options.on, 'options.on'),
    age: expectInteger(options.maxAgeDays, 'options.maxAgeDays'),
  }
  const pairs = expectExchangeRates(options.rates, 'options.rates')
  if (via !== undefined) minorUnitDecimals(via, 'options.via')
  if (from === to) return []
  if (via === undefined) return [step(pairs, from, to, window)]
  if (via === from || via === to) reject('OUT_OF_RANGE', 'options.via', `a currency other than ${from} and ${to}`, via)
  return [step(pairs, from, via, window), step(pairs, via, to, window)]
}

interface Window {
  readonly on: DayNumber
  readonly age: number
}

type Pairs = ExchangeRates['pairs']

/** The quote as asked for, or else the other way round turned over. */
function step(pairs: Pairs, from: string, to: string, window: Window): ExchangeStep {
  const direct = latest(pairs, from, to, window)
  if (direct.rate !== undefined)
    return { base: from, quote: to, on: isoDate(direct.day), rate: direct.rate, inverted: false }
  const turned = latest(pairs, to, from, window)
  if (turned.rate !== undefined)
    return { base: to, quote: from, on: isoDate(turned.day), rate: turned.rate, inverted: true }
  throw noRate(from, to, window, Math.max(direct.day, turned.day))
}

/** The last rate up to a day; `day` alone where it is too old, -Infinity where there is none before. */
function latest(pairs: Pairs, base: string, quote: string, { on, age }: Window): { day: number; rate?: number } {
  const quotes = quotesOf(pairs, `${base}/${quote}`, 'options.rates')
  const place = quotes === undefined ? -1 : lastAtMost(quotes.days, on)
  if (quotes === undefined || place < 0) return { day: Number.NEGATIVE_INFINITY }
  const day = quotes.days[place]!
  return on - day > age ? { day } : { day, rate: quotes.rates[place]! }
}

function noRate(from: string, to: string, { on, age }: Window, last: number): ClienteleError {
  const days = age === 0 ? isoDate(on) : `${isoDate(on)} or at most ${age} day${age === 1 ? '' : 's'} before`
  return new ClienteleError({
    code: 'NO_EXCHANGE_RATE',
    path: 'options.rates',
    expected: `a rate of ${from}/${to} or ${to}/${from} on ${days}`,
    received: Number.isFinite(last) ? `the last of ${isoDate(last)}` : 'none up to that day',
    hint: 'Add the rate, allow older ones with maxAgeDays, or name a third currency with via',
  })
}
