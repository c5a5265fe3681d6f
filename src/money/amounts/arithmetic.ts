/**
 * Sums, differences and comparisons of amounts of one currency: always exact.
 *
 * @module
 */
import { expectList, reject } from '../../errors/index.js'
import { minorUnitDecimals } from './currencies.js'
import { expectMoney, expectMoneyIn, sealMoney, unitsIn } from './seal-money.js'
import type { Money } from './types.js'

/**
 * The sum of two amounts.
 *
 * @throws ClienteleError `MIXED_CURRENCIES`; `OUT_OF_RANGE` beyond safe integers of minor units.
 * @example
 * import { addMoney, amountText, money } from 'clientele/money'
 * amountText(addMoney(money(0.1, 'CNY'), money(0.2, 'CNY'))) // => '0.30'
 * addMoney(money(1, 'CNY'), money(1, 'USD')) // => Error MIXED_CURRENCIES
 */
export function addMoney(a: Money, b: Money): Money {
  const { currency, minorUnits } = expectMoney(a, 'a')
  return sealMoney(currency, minorUnits + expectMoneyIn(currency, b, 'b').minorUnits, 'sum')
}

/**
 * The first amount less the second.
 *
 * @throws ClienteleError `MIXED_CURRENCIES`; `OUT_OF_RANGE` beyond safe integers of minor units.
 * @example
 * import { amountText, money, subtractMoney } from 'clientele/money'
 * amountText(subtractMoney(money(1, 'CNY'), money('1.01', 'CNY'))) // => '-0.01'
 */
export function subtractMoney(a: Money, b: Money): Money {
  const { currency, minorUnits } = expectMoney(a, 'a')
  return sealMoney(currency, minorUnits - expectMoneyIn(currency, b, 'b').minorUnits, 'difference')
}

/**
 * The amount with the other sign; nothing stays nothing, never -0.
 *
 * @example
 * import { money, negateMoney } from 'clientele/money'
 * negateMoney(money('12.34', 'CNY')).minorUnits // => -1234
 */
export function negateMoney(amount: Money): Money {
  const { currency, minorUnits } = expectMoney(amount, 'amount')
  return sealMoney(currency, -minorUnits)
}

/**
 * The sum of many amounts of one currency, whatever their order: only the result must be a safe integer.
 *
 * @param currency what the amounts are in; needed where there may be none, whose sum is 0.
 * @throws ClienteleError `EMPTY_INPUT` for no amounts and no currency; `MIXED_CURRENCIES` naming the first that differs;
 * `OUT_OF_RANGE` beyond safe integers of minor units.
 * @example
 * import { amountText, money, sumMoney } from 'clientele/money'
 * amountText(sumMoney(['0.10', '0.20', '-0.05'].map(text => money(text, 'CNY')))) // => '0.25'
 * amountText(sumMoney([], 'CNY')) // => '0.00'
 * sumMoney([]) // => Error EMPTY_INPUT
 */
export function sumMoney(amounts: readonly Money[], currency?: string): Money {
  const list = expectList(amounts, 'amounts')
  if (list.length === 0 && currency === undefined) reject('EMPTY_INPUT', 'amounts', 'an amount, or a currency', amounts)
  const common = currency === undefined ? expectMoney(list[0], 'amounts[0]').currency : currency
  minorUnitDecimals(common)
  let carried = 0n
  let sum = 0
  for (const [i, amount] of list.entries()) {
    // A million amounts should not write a million paths.
    const minorUnits = unitsIn(common, amount) ?? expectMoneyIn(common, amount, `amounts[${i}]`).minorUnits
    if (!Number.isSafeInteger(sum + minorUnits)) {
      carried += BigInt(sum)
      sum = 0
    }
    sum += minorUnits
  }
  return sealMoney(common, carried === 0n ? sum : Number(carried + BigInt(sum)), 'sum')
}

/**
 * -1 where the first amount is less than the second, 1 where it is more, 0 where they are equal: an order to sort by.
 *
 * @throws ClienteleError `MIXED_CURRENCIES`: amounts of two currencies have no order.
 * @example
 * import { compareMoney, money } from 'clientele/money'
 * compareMoney(money(-3, 'CNY'), money(2, 'CNY')) // => -1
 */
export function compareMoney(a: Money, b: Money): -1 | 0 | 1 {
  const { currency, minorUnits } = expectMoney(a, 'a')
  const other = expectMoneyIn(currency, b, 'b').minorUnits
  if (minorUnits === other) return 0
  return minorUnits < other ? -1 : 1
}

/**
 * Whether two amounts are the same: currency and minor units. Amounts of two currencies never are, not even nothing.
 *
 * @example
 * import { equalMoney, money } from 'clientele/money'
 * equalMoney(money('1.50', 'CNY'), money(1.5, 'CNY')) // => true
 * equalMoney(money(0, 'CNY'), money(0, 'USD')) // => false
 */
export function equalMoney(a: Money, b: Money): boolean {
  const one = expectMoney(a, 'a')
  const other = expectMoney(b, 'b')
  return one.currency === other.currency && one.minorUnits === other.minorUnits
}
