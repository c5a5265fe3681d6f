/**
 * Amounts in another currency, at the rates of an explicit table, rounded once.
 *
 * @module
 */
import { expectKnownKeys, expectPositive } from '../../errors/index.js'
import { expectCurrency } from '../currency.js'
import { minorUnitDecimals } from './currencies.js'
import { Exact, roundedQuotient } from './exact.js'
import type { ExchangeOptions, ExchangeStep } from './exchange-steps.js'
import { EXCHANGE_OPTIONS, exchangeSteps } from './exchange-steps.js'
import { expectRounding } from './rounding-mode.js'
import { expectMoney, sealMoney } from './seal-money.js'
import type { Money, RoundingMode } from './types.js'

/** At which rate, and how the result becomes whole minor units. */
export interface ConvertOptions extends ExchangeOptions {
  /** Needed: hardly any conversion gives whole minor units. */
  readonly rounding: RoundingMode
}

/** The rate between two currencies and the quotes it is made of. */
export interface AppliedRate {
  /** Units of the second currency for one of the first. */
  readonly rate: number
  readonly steps: readonly ExchangeStep[]
}

/**
 * An amount in another currency. The quote of the pair as asked for counts, or else the other way round turned over; a third
 * currency only as `via`. Rates are exact decimals, and the result is rounded once, at the end.
 *
 * @param to ISO 4217 code; where the amount is in it already, it stays as it is.
 * @throws ClienteleError `NO_EXCHANGE_RATE` where the table has none of that day or young enough; `MISSING_VALUE` without
 * `maxAgeDays`; `UNKNOWN_CURRENCY`, `INVALID_DATE`; `OUT_OF_RANGE` for an unknown rounding, beyond safe integers, or for days of
 * a table that do not rise; `UNSUPPORTED_VERSION` for a table of a later version.
 * @example
 * import { amountText, convertMoney, exchangeRates, money } from 'clientele/money'
 * const rates = exchangeRates({ base: ['USD', 'EUR'], quote: 'CNY', on: ['2024-01-05', '2024-01-05'], rate: [7.1029, 7.7817] })
 * const terms = { rates, on: '2024-01-07', maxAgeDays: 3, rounding: 'half-up' } as const
 * amountText(convertMoney(money(100, 'USD'), 'CNY', terms)) // => '710.29'
 * amountText(convertMoney(money(100, 'CNY'), 'USD', terms)) // => '14.08'
 * amountText(convertMoney(money(100, 'USD'), 'EUR', { ...terms, via: 'CNY' })) // => '91.28'
 * convertMoney(money(100, 'USD'), 'EUR', terms) // => Error NO_EXCHANGE_RATE
 */
export function convertMoney(amount: Money, to: string, options: ConvertOptions): Money {
  const { currency, minorUnits } = expectMoney(amount, 'amount')
  expectKnownKeys(options, [...EXCHANGE_OPTIONS, 'rounding'], 'options')
  const mode = expectRounding(options.rounding, 'options.rounding')
  const steps = exchangeSteps(currency, to, options)
  const { times, over } = factorsOf(steps)
  const decimals = minorUnitDecimals(to) - minorUnitDecimals(currency)
  return sealMoney(to, roundedQuotient(times.times(minorUnits).times(`1e${decimals}`), over, mode, 'amount'))
}

/**
 * The rate that {@link convertMoney} applies, and where in the table it is from: what an auditor asks.
 *
 * @throws ClienteleError as {@link convertMoney} does.
 * @example
 * import { appliedRate, exchangeRates } from 'clientele/money'
 * const rates = exchangeRates([{ base: 'USD', quote: 'CNY', on: '2024-01-05', rate: 8 }])
 * appliedRate('CNY', 'USD', { rates, on: '2024-01-07', maxAgeDays: 3 })
 * // => { rate: 0.125, steps: [{ base: 'USD', quote: 'CNY', on: '2024-01-05', rate: 8, inverted: true }] }
 */
export function appliedRate(from: string, to: string, options: ExchangeOptions): AppliedRate {
  minorUnitDecimals(expectCurrency(from, 'from'), 'from')
  expectKnownKeys(options, EXCHANGE_OPTIONS, 'options')
  const steps = exchangeSteps(from, to, options)
  const { times, over } = factorsOf(steps)
  return { rate: expectPositive(times.toNumber() / over.toNumber(), 'rate'), steps }
}

function factorsOf(steps: readonly ExchangeStep[]): { readonly times: Exact; readonly over: Exact } {
  let times = new Exact(1)
  let over = new Exact(1)
  for (const { rate, inverted } of steps) {
    if (inverted) over = over.times(rate)
    else times = times.times(rate)
  }
  return { times, over }
}
