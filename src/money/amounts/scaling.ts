/**
 * Amounts times and over numbers, rounded once and only as asked.
 *
 * @module
 */
import { expectFinite, expectKnownKeys, reject } from '../../errors/index.js'
import { Exact, wholeQuotient } from './exact.js'
import type { RoundingOption } from './money.js'
import { roundedProduct } from './rounding.js'
import { expectRounding } from './rounding-mode.js'
import { expectMoney, expectMoneyIn, sealMoney } from './seal-money.js'
import type { Money, RoundingMode } from './types.js'

/** How a product becomes whole minor units. */
export interface MultiplyOptions extends RoundingOption {
  /** What the product is divided by before it is rounded; 1 by default. */
  readonly over?: number
}

/**
 * An amount times one number or several, rounded once: interest is `multiplyMoney(balance, [rate, days], { over: 365 })`.
 *
 * @param factor finite; each number means the decimal that it prints as.
 * @param options a rounding is needed wherever the result is no whole number of minor units.
 * @throws ClienteleError `INVALID_AMOUNT` for a part of a minor unit without a named rounding; `OUT_OF_RANGE` for an `over` of 0
 * and beyond safe integers of minor units.
 * @example
 * import { amountText, money, multiplyMoney } from 'clientele/money'
 * amountText(multiplyMoney(money(209050, 'CNY'), 8.61)) // => '1799920.50'
 * const interest = multiplyMoney(money(100000, 'CNY'), [0.0345, 30], { over: 360, rounding: 'half-even' })
 * amountText(interest) // => '287.50'
 * multiplyMoney(money(0.05, 'CNY'), 0.5) // => Error INVALID_AMOUNT
 */
export function multiplyMoney(amount: Money, factor: number | readonly number[], options: MultiplyOptions = {}): Money {
  const { currency, minorUnits } = expectMoney(amount, 'amount')
  expectKnownKeys(options, ['rounding', 'over'], 'options')
  const factors = Array.isArray(factor)
    ? Array.from(factor, (each, i) => expectFinite(each, `factor[${i}]`))
    : [expectFinite(factor, 'factor')]
  const { over = 1, rounding } = options
  return sealMoney(currency, quotient([minorUnits, ...factors], expectDivisor(over, 'options.over'), rounding))
}

/**
 * An amount over a number.
 *
 * @param divisor finite and not 0. To pay an amount out in parts that add up, use {@link splitMoney}.
 * @param options a rounding is needed wherever the result is no whole number of minor units.
 * @throws ClienteleError `INVALID_AMOUNT` for a part of a minor unit without a named rounding; `OUT_OF_RANGE` for a divisor of 0
 * and beyond safe integers of minor units.
 * @example
 * import { amountText, divideMoney, money } from 'clientele/money'
 * amountText(divideMoney(money(10, 'CNY'), 3, { rounding: 'half-up' })) // => '3.33'
 * divideMoney(money(10, 'CNY'), 3) // => Error INVALID_AMOUNT
 */
export function divideMoney(amount: Money, divisor: number, options: RoundingOption = {}): Money {
  const { currency, minorUnits } = expectMoney(amount, 'amount')
  expectKnownKeys(options, ['rounding'], 'options')
  return sealMoney(currency, quotient([minorUnits], expectDivisor(divisor, 'divisor'), options.rounding))
}

/**
 * How many times the second amount goes into the first: a share, a cover ratio.
 *
 * @throws ClienteleError `MIXED_CURRENCIES`; `OUT_OF_RANGE` where the second is nothing.
 * @example
 * import { money, moneyRatio } from 'clientele/money'
 * moneyRatio(money(3, 'CNY'), money(4, 'CNY')) // => 0.75
 */
export function moneyRatio(a: Money, b: Money): number {
  const { currency, minorUnits } = expectMoney(a, 'a')
  const other = expectMoneyIn(currency, b, 'b').minorUnits
  if (other === 0) reject('OUT_OF_RANGE', 'b', 'an amount other than 0', other)
  return minorUnits === 0 ? 0 : minorUnits / other
}

function expectDivisor(divisor: number, path: string): number {
  return expectFinite(divisor, path) === 0 ? reject('OUT_OF_RANGE', path, 'a number other than 0', divisor) : divisor
}

function quotient(factors: readonly number[], divisor: number, rounding: RoundingMode | undefined): number {
  if (rounding !== undefined) {
    return roundedProduct(factors, divisor, expectRounding(rounding, 'options.rounding'), 'amount')
  }
  const product = factors.reduce((exact, factor) => exact.times(factor), new Exact(1))
  return wholeQuotient(product, new Exact(divisor), rounding, 'amount')
}
