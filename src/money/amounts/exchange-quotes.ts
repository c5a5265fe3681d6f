/**
 * The quotes of one pair in a table of exchange rates, which may come back from JSON, a worker or another program.
 *
 * @module
 */
import { expectInteger, expectList, expectObject, expectPositive, reject } from '../../errors/index.js'
import { FIRST_DAY, LAST_DAY } from '../civil-date.js'
import type { ExchangeRates } from './exchange-rates.js'

/** Days, rising, and the rate of each. */
export type ExchangeQuotes = ExchangeRates['pairs'][string]

/** The pairs of a table; their quotes are still to be checked. */
export function expectExchangeRates(rates: ExchangeRates, path: string): ExchangeRates['pairs'] {
  const { kind, version, pairs } = expectObject(rates, path)
  if (kind !== 'exchange-rates') reject('INVALID_TYPE', path, 'a table made by exchangeRates', rates)
  if (version !== 1) reject('UNSUPPORTED_VERSION', `${path}.version`, '1', version, 'Update clientele to read it')
  expectObject(pairs, `${path}.pairs`)
  return rates.pairs
}

/** Pairs that were looked through already: once is enough, since a table is for many conversions. */
const sound = new WeakSet<ExchangeQuotes>()

/** The quotes of a pair, checked, or `undefined` where the table has none. */
export function quotesOf(pairs: ExchangeRates['pairs'], pair: string, path: string): ExchangeQuotes | undefined {
  const quotes = Object.hasOwn(pairs, pair) ? pairs[pair] : undefined
  if (quotes === undefined || sound.has(quotes)) return quotes
  expectQuotes(quotes, `${path}.pairs["${pair}"]`)
  sound.add(quotes)
  return quotes
}

/** Days that do not rise would hide rates from the search, and an older rate would be taken. */
function expectQuotes(quotes: ExchangeQuotes, path: string): void {
  const fields = expectObject(quotes, path)
  const days = expectList(fields['days'], `${path}.days`)
  const rates = expectList(fields['rates'], `${path}.rates`)
  if (rates.length !== days.length) {
    reject('LENGTH_MISMATCH', `${path}.rates`, `${days.length} rates, as many as days`, rates.length)
  }
  let before = FIRST_DAY - 1
  for (const [i, each] of days.entries()) {
    const day = expectInteger(each, `${path}.days[${i}]`, FIRST_DAY, LAST_DAY)
    if (day <= before) reject('OUT_OF_RANGE', `${path}.days[${i}]`, `a day after ${before}`, day, SORT)
    expectPositive(rates[i], `${path}.rates[${i}]`)
    before = day
  }
}

const SORT = 'exchangeRates takes rates in any order and puts them in this one'
