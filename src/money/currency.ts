/**
 * Currencies by name: amounts of two are never added or compared.
 *
 * @module
 */
import { reject } from '../errors/index.js'

/** What every ISO 4217 code matches: three capital letters. */
export const CURRENCY_CODE: RegExp = /^[A-Z]{3}$/

/**
 * Whether a value looks like an ISO 4217 code.
 *
 * @example
 * import { isCurrency } from 'clientele/money'
 * isCurrency('CNY') // => true
 * isCurrency('yuan') // => false
 */
export function isCurrency(currency: unknown): currency is string {
  return typeof currency === 'string' && CURRENCY_CODE.test(currency)
}

/**
 * An ISO 4217 code.
 *
 * @throws ClienteleError `INVALID_TYPE` for anything else.
 * @example
 * import { expectCurrency } from 'clientele/money'
 * expectCurrency('CNY', 'options.currency') // => 'CNY'
 * expectCurrency('yuan', 'options.currency') // => Error INVALID_TYPE
 */
export function expectCurrency(currency: unknown, path: string): string {
  return isCurrency(currency) ? currency : reject('INVALID_TYPE', path, CURRENCY_EXPECTED, currency)
}

/**
 * The one currency of several amounts.
 *
 * @param currencies ISO 4217 codes, at least one.
 * @throws ClienteleError `MIXED_CURRENCIES` naming the first that differs; `INVALID_TYPE` for what is no code; `EMPTY_INPUT`.
 * @example
 * import { expectOneCurrency } from 'clientele/money'
 * expectOneCurrency(['CNY', 'CNY'], 'columns.currency') // => 'CNY'
 * expectOneCurrency(['CNY', 'EUR'], 'columns.currency') // => Error MIXED_CURRENCIES
 */
export function expectOneCurrency(currencies: ArrayLike<unknown>, path: string): string {
  if (currencies.length === 0) reject('EMPTY_INPUT', path, 'at least one currency', currencies)
  const first = expectCurrency(currencies[0], `${path}[0]`)
  for (let i = 1; i < currencies.length; i++) {
    if (currencies[i] === first) continue
    const other = expectCurrency(currencies[i], `${path}[${i}]`)
    reject('MIXED_CURRENCIES', `${path}[${i}]`, `${first}, as the amounts before`, other, CONVERT)
  }
  return first
}

const CONVERT = 'Convert amounts to one currency first'
const CURRENCY_EXPECTED = 'an ISO 4217 code of three capital letters'
