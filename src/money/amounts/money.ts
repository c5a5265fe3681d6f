/**
 * Exact amounts from what people and systems write: decimal text, numbers, whole minor units, JSON.
 *
 * @module
 */
import { expectFinite, expectInteger, expectKnownKeys, expectText, reject } from '../../errors/index.js'
import { minorUnitDecimals } from './currencies.js'
import { Exact, wholeQuotient } from './exact.js'
import { amountFields, expectMoney, sealMoney } from './seal-money.js'
import type { Money, MoneyJson, RoundingMode } from './types.js'

/** What to do where an amount falls between two minor units. */
export interface RoundingOption {
  /** None by default: then the result must be whole minor units as it is. */
  readonly rounding?: RoundingMode
}

const ONE = new Exact(1)
const DECIMAL_TEXT = /^[+-]?\d+(?:\.\d+)?$/
const LARGEST = Number.MAX_SAFE_INTEGER

/**
 * An exact amount of a currency. JSON writes it as `{ currency, amount: "12.34" }`.
 *
 * @param amount in units of the currency: decimal text with a point and no grouping, or a number, which means the decimal
 * that it prints as.
 * @param currency active ISO 4217 code.
 * @throws ClienteleError `INVALID_AMOUNT` for text that is no decimal, or for a part of a minor unit without a named
 * rounding; `UNKNOWN_CURRENCY`; `OUT_OF_RANGE` beyond safe integers of minor units, or for a number that is not finite.
 * @example
 * import { money } from 'clientele/money'
 * money('12.34', 'CNY').minorUnits // => 1234
 * money(1.005, 'CNY', { rounding: 'half-up' }).minorUnits // => 101
 * money(12.345, 'CNY') // => Error INVALID_AMOUNT
 * JSON.stringify(money(1.5, 'KWD')) // => '{"currency":"KWD","amount":"1.500"}'
 */
export function money(amount: string | number, currency: string, options: RoundingOption = {}): Money {
  const decimals = minorUnitDecimals(currency)
  expectKnownKeys(options, ['rounding'], 'options')
  const units = readDecimal(amount, 'amount').times(10 ** decimals)
  return sealMoney(currency, wholeQuotient(units, ONE, options.rounding, 'amount', amount))
}

/**
 * An exact amount from whole minor units: fen, cents, whole yen.
 *
 * @param minorUnits a safe integer; negative is owed or paid.
 * @param currency active ISO 4217 code.
 * @throws ClienteleError `OUT_OF_RANGE` for what is no safe integer, `UNKNOWN_CURRENCY`.
 * @example
 * import { amountText, moneyOfMinor } from 'clientele/money'
 * amountText(moneyOfMinor(1234, 'CNY')) // => '12.34'
 * amountText(moneyOfMinor(1234, 'JPY')) // => '1234'
 */
export function moneyOfMinor(minorUnits: number, currency: string): Money {
  minorUnitDecimals(currency)
  return sealMoney(currency, expectInteger(minorUnits, 'minorUnits', -LARGEST, LARGEST))
}

/**
 * An amount as JSON holds it, back again: `{ currency, amount: "12.34" }`, or a copy `{ currency, minorUnits }`.
 *
 * @throws ClienteleError `INVALID_TYPE` for another shape or an amount that is no text, `UNKNOWN_OPTION` for further fields,
 * and as {@link money} does.
 * @example
 * import { money, moneyFromJson } from 'clientele/money'
 * moneyFromJson(JSON.parse(JSON.stringify(money('-0.05', 'USD')))).minorUnits // => -5
 * moneyFromJson({ currency: 'USD', amount: '0.001' }) // => Error INVALID_AMOUNT
 */
export function moneyFromJson(json: MoneyJson | Money, path = 'json'): Money {
  amountFields(json, path)
  if ('minorUnits' in json) {
    expectKnownKeys(json, ['currency', 'minorUnits'], path)
    const { currency, minorUnits } = expectMoney(json, path)
    return sealMoney(currency, minorUnits)
  }
  expectKnownKeys(json, ['currency', 'amount'], path)
  const decimals = minorUnitDecimals(json.currency, `${path}.currency`)
  const units = readDecimal(expectText(json.amount, `${path}.amount`), `${path}.amount`).times(10 ** decimals)
  return sealMoney(json.currency, wholeQuotient(units, ONE, undefined, `${path}.amount`, json.amount))
}

function readDecimal(amount: unknown, path: string): Exact {
  if (typeof amount === 'number') return new Exact(expectFinite(amount, path))
  if (typeof amount !== 'string') return reject('INVALID_TYPE', path, 'decimal text or a number', amount)
  if (DECIMAL_TEXT.test(amount)) return new Exact(amount)
  const hint = 'Leave out grouping, spaces and currency signs; the decimal sign is a point'
  return reject('INVALID_AMOUNT', path, 'a decimal such as "-1234.56"', amount, hint)
}
