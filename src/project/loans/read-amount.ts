/**
 * Amounts of a contract in its one currency.
 *
 * @module
 */
import { expectInteger, reject } from '../../errors/index.js'
import type { Money } from '../../money/index.js'
import { moneyFromJson } from '../../money/index.js'

/** Whole minor units; of an amount as programs hold it, or as JSON does, so that a contract may come from a file. */
export function readAmount(amount: Money, currency: string, least: number, path: string): number {
  const { currency: other, minorUnits } = moneyFromJson(amount, path)
  if (other !== currency)
    reject('MIXED_CURRENCIES', `${path}.currency`, `${currency}, as the principal`, other, CONVERT)
  return expectInteger(minorUnits, `${path}.minorUnits`, least)
}

const CONVERT = 'Convert amounts to one currency first'
