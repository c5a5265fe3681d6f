/**
 * Amounts and names of a policy or an application.
 *
 * @module
 */
import { expectInteger, expectObject, expectText, reject } from '../../../errors/index.js'
import type { Money } from '../../../money/index.js'
import { moneyFromJson } from '../../../money/index.js'

const CONVERT = 'Convert amounts to one currency first'

/** Whole minor units of the policy's currency, from `least` on. */
export function amountIn(currency: string, amount: Money, least: number, path: string): number {
  expectObject(amount, path)
  const { currency: other, minorUnits } = moneyFromJson(amount, path)
  if (other !== currency) reject('MIXED_CURRENCIES', `${path}.currency`, `${currency}, as the policy`, other, CONVERT)
  return expectInteger(minorUnits, `${path}.minorUnits`, least)
}

/** A text that says something. */
export function expectName(value: unknown, path: string): string {
  const name = expectText(value, path)
  return name === '' ? reject('EMPTY_INPUT', path, 'a name', name) : name
}
