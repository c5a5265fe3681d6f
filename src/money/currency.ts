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

const CURRENCY_EXPECTED = 'an ISO 4217 code of three capital letters'
