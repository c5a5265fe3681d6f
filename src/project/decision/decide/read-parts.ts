/**
 * Amounts and names of a policy or an application.
 *
 * @module
 */
import { expectFinite, expectInteger, expectObject, expectText, reject } from '../../../errors/index.js'
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

/** The same, of none of the `names` before, to which it is added: who reads a decision knows parts by their names. */
export function expectOwnName(value: unknown, names: Set<string>, path: string): string {
  const name = expectName(value, path)
  if (names.has(name)) reject('CONFLICTING_OPTIONS', path, 'a name of its own', name)
  names.add(name)
  return name
}

/** 5 where 5 % is meant is above whatever there is. */
export function expectProbability(value: unknown, path: string): number {
  const number = expectFinite(value, path)
  if (number >= 0 && number <= 1) return number
  return reject('OUT_OF_RANGE', path, 'a probability within [0, 1]', value, 'Write 5 % as 0.05')
}
