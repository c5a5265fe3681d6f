/**
 * A table of exchange rates, each of a pair of currencies and a day: nothing is fetched, nothing is known but what it says.
 *
 * @module
 */
import {
  ClienteleError,
  collectIssues,
  expectKnownKeys,
  expectList,
  expectPositive,
  reject,
} from '../../errors/index.js'
import type { DateInput, DayNumber } from '../day.js'
import { dayNumber, isoDate } from '../day.js'
import { minorUnitDecimals } from './currencies.js'

/** What one unit of a currency was worth in another on a day. */
export interface ExchangeRate {
  /** ISO 4217 code of what is priced: USD in USD/CNY. */
  readonly base: string
  /** ISO 4217 code of what it is priced in: CNY in USD/CNY. */
  readonly quote: string
  readonly on: DateInput
  /** Units of `quote` for one unit of `base`, not of minor units; > 0. */
  readonly rate: number
}

/** The same as columns; a single code stands for every row. */
export interface ExchangeRateColumns {
  readonly base: string | readonly string[]
  readonly quote: string | readonly string[]
  readonly on: readonly DateInput[]
  readonly rate: ArrayLike<number>
}

/** Rates by pair, days rising; plain data, for JSON and workers. */
export interface ExchangeRates {
  readonly kind: 'exchange-rates'
  readonly version: 1
  /** By `USD/CNY`: days, and the rate of each. */
  readonly pairs: Readonly<Record<string, { readonly days: readonly DayNumber[]; readonly rates: readonly number[] }>>
}

const FIELDS = ['base', 'quote', 'on', 'rate'] as const

/**
 * A table of exchange rates, from rows or from columns, in any order.
 *
 * @param rates USD/CNY 7.1 says that one dollar is 7.1 yuan. One rate for each pair and day; both directions may be there.
 * @throws ClienteleError naming the first ten rows at fault: `UNKNOWN_CURRENCY`, `INVALID_DATE`, `OUT_OF_RANGE` for a rate that is
 * not above 0, a pair of one currency, a second rate of a pair and day; `LENGTH_MISMATCH`, `EMPTY_INPUT`.
 * @example
 * import { exchangeRates } from 'clientele/money'
 * const rates = exchangeRates([
 *   { base: 'USD', quote: 'CNY', on: '2024-01-02', rate: 7.077 },
 *   { base: 'USD', quote: 'CNY', on: '2024-01-03', rate: 7.1002 },
 * ])
 * rates.pairs['USD/CNY'].rates // => [7.077, 7.1002]
 * exchangeRates({ base: 'EUR', quote: 'USD', on: ['2024-01-02'], rate: [0] }) // => Error OUT_OF_RANGE
 */
export function exchangeRates(rates: readonly ExchangeRate[] | ExchangeRateColumns): ExchangeRates {
  const { length, row, path } = isRows(rates) ? ofRows(rates) : ofColumns(rates)
  if (length === 0) reject('EMPTY_INPUT', 'rates', 'at least one rate', rates)
  const pairs = new Map<string, Map<DayNumber, number>>()
  const faults = collectIssues()
  for (let i = 0; i < length; i++) {
    try {
      add(pairs, row(i), field => path(i, field))
    } catch (fault) {
      if (!(fault instanceof ClienteleError)) throw fault
      faults.add(fault)
    }
  }
  faults.throwIfAny()
  return sealed(pairs)
}

interface Rows {
  readonly length: number
  row(i: number): ExchangeRate
  path(i: number, field: string): string
}

function isRows(rates: readonly ExchangeRate[] | ExchangeRateColumns): rates is readonly ExchangeRate[] {
  return Array.isArray(rates)
}

function ofRows(rates: readonly ExchangeRate[]): Rows {
  const row = (i: number): ExchangeRate => {
    expectKnownKeys(rates[i]!, FIELDS, `rates[${i}]`)
    return rates[i]!
  }
  return { length: rates.length, row, path: (i, field) => `rates[${i}].${field}` }
}

function ofColumns(columns: ExchangeRateColumns): Rows {
  expectKnownKeys(columns, FIELDS, 'rates')
  const { base, quote, on, rate } = columns
  const { length } = expectList(on, 'rates.on')
  const cell = <T>(column: T | ArrayLike<T>, i: number): T => (isColumn(column) ? column[i]! : column)
  for (const field of FIELDS) {
    const column: unknown = columns[field]
    if (field === 'rate' && !isColumn(column)) reject('INVALID_TYPE', 'rates.rate', 'a column of numbers', column)
    if (!isColumn(column) || column.length === length) continue
    reject('LENGTH_MISMATCH', `rates.${field}`, `${length} cells, as in rates.on`, column.length)
  }
  const row = (i: number): ExchangeRate => ({ base: cell(base, i), quote: cell(quote, i), on: on[i]!, rate: rate[i]! })
  return { length, row, path: (i, field) => `rates.${field}[${i}]` }
}

function isColumn<T>(column: T | ArrayLike<T>): column is ArrayLike<T> {
  return Array.isArray(column) || ArrayBuffer.isView(column)
}

function add(
  pairs: Map<string, Map<DayNumber, number>>,
  { base, quote, on, rate }: ExchangeRate,
  path: (field: string) => string,
): void {
  minorUnitDecimals(base, path('base'))
  minorUnitDecimals(quote, path('quote'))
  if (base === quote) reject('OUT_OF_RANGE', path('quote'), `another currency than ${base}`, quote)
  const day = dayNumber(on, path('on'))
  const pair = `${base}/${quote}`
  const byDay = pairs.get(pair) ?? new Map<DayNumber, number>()
  if (byDay.has(day)) reject('OUT_OF_RANGE', path('on'), `one rate of ${pair} a day`, isoDate(day))
  byDay.set(day, expectPositive(rate, path('rate')))
  pairs.set(pair, byDay)
}

function sealed(pairs: ReadonlyMap<string, ReadonlyMap<DayNumber, number>>): ExchangeRates {
  const entries = [...pairs].map(([pair, byDay]) => {
    const rising = [...byDay].sort(([day], [other]) => day - other)
    const days = Object.freeze(rising.map(([day]) => day))
    const rates = Object.freeze(rising.map(([, rate]) => rate))
    return [pair, Object.freeze({ days, rates })] as const
  })
  return Object.freeze({ kind: 'exchange-rates', version: 1, pairs: Object.freeze(Object.fromEntries(entries)) })
}
