/**
 * Amounts as decimal text for files, forms and databases: the same in every country.
 *
 * @module
 */
import { minorUnitDecimals } from './currencies.js'
import { decimalText } from './decimal-text.js'
import { expectMoney } from './seal-money.js'
import type { Money } from './types.js'

/**
 * An amount as decimal text: a point, as many decimals as the minor unit has, no grouping, no currency. `money` reads it back.
 *
 * @example
 * import { amountText, money } from 'clientele/money'
 * amountText(money(-1234567.5, 'CNY')) // => '-1234567.50'
 * amountText(money(1500, 'JPY')) // => '1500'
 */
export function amountText(amount: Money): string {
  const { currency, minorUnits } = expectMoney(amount, 'amount')
  return decimalText(minorUnits, minorUnitDecimals(currency))
}
