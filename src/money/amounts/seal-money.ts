/**
 * How amounts are made and how JSON writes them.
 *
 * @module
 */
import { expectInteger, expectObject, reject } from '../../errors/index.js'
import { minorUnitDecimals } from './currencies.js'
import { decimalText } from './decimal-text.js'
import { outOfRange } from './exact.js'
import type { Money, MoneyJson } from './types.js'

const LARGEST = Number.MAX_SAFE_INTEGER

/** A frozen amount; its `toJSON` is not enumerable, so that copies of it are plain. Never -0. */
export function sealMoney(currency: string, minorUnits: number, path = 'amount'): Money {
  if (!(Math.abs(minorUnits) <= LARGEST)) outOfRange(path, minorUnits)
  const amount = { currency, minorUnits: minorUnits === 0 ? 0 : minorUnits }
  return Object.freeze(Object.defineProperty(amount, 'toJSON', TO_JSON))
}

const TO_JSON = {
  value(this: Money): MoneyJson {
    return { currency: this.currency, amount: decimalText(this.minorUnits, minorUnitDecimals(this.currency)) }
  },
}

/** The fields of what should be an amount: a bare number has no currency, and is what one writes first. */
export function amountFields(value: unknown, path: string): Readonly<Record<string, unknown>> {
  if (typeof value === 'object' && value !== null) return expectObject(value, path)
  const hint = "Amounts have a currency: money('1234.56', 'CNY')"
  return reject('INVALID_TYPE', path, 'an amount { currency, minorUnits }', value, hint)
}

/** An amount, ours or a copy of it from a worker or a clone, checked. */
export function expectMoney(value: unknown, path: string): Money {
  const { currency, minorUnits, amount } = amountFields(value, path)
  if (minorUnits === undefined && typeof amount === 'string') {
    reject('INVALID_TYPE', path, 'an amount { currency, minorUnits }', value, 'Read amounts of JSON with moneyFromJson')
  }
  return {
    currency: expectKnown(currency, `${path}.currency`),
    minorUnits: expectInteger(minorUnits, `${path}.minorUnits`, -LARGEST, LARGEST),
  }
}

/** An amount in a given currency. */
export function expectMoneyIn(currency: string, value: unknown, path: string): Money {
  const amount = expectMoney(value, path)
  if (amount.currency === currency) return amount
  const hint = 'Convert amounts to one currency first'
  return reject('MIXED_CURRENCIES', `${path}.currency`, `${currency}, as the amounts before`, amount.currency, hint)
}

/** The minor units of a faultless amount in a known currency; where `undefined`, {@link expectMoneyIn} says why. */
export function unitsIn(currency: string, value: unknown): number | undefined {
  if (typeof value !== 'object' || value === null || !('currency' in value && 'minorUnits' in value)) return undefined
  const { minorUnits } = value
  return value.currency === currency && typeof minorUnits === 'number' && Number.isSafeInteger(minorUnits)
    ? minorUnits
    : undefined
}

function expectKnown(currency: unknown, path: string): string {
  if (typeof currency !== 'string') return reject('INVALID_TYPE', path, 'an ISO 4217 code', currency)
  minorUnitDecimals(currency, path)
  return currency
}
