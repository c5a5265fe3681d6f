/**
 * Amounts of a relationship, all in its one currency.
 *
 * @module
 */
import { expectInteger, reject } from '../../../errors/index.js'
import { unitsIn } from '../../../money/amounts/seal-money.js'
import type { Money } from '../../../money/index.js'
import { moneyFromJson } from '../../../money/index.js'

/** Sums of thousands of such, times days, are exact in a double. */
const LARGEST = 1e15

/**
 * An amount in minor units; of one as JSON holds it, so that a relationship may come from a file.
 *
 * @param least the smallest that it may be.
 */
export function readAmountIn(currency: string, value: Money, path: string, least = 0): Money {
  const units = unitsIn(currency, value)
  if (units !== undefined && units >= least && units <= LARGEST) return value
  const amount = moneyFromJson(value, path)
  if (amount.currency !== currency) {
    const hint = 'Convert amounts to one currency first'
    reject('MIXED_CURRENCIES', `${path}.currency`, `${currency}, as the relationship`, amount.currency, hint)
  }
  expectInteger(amount.minorUnits, `${path}.minorUnits`, least, LARGEST)
  return amount
}
