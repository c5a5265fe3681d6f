/**
 * An amount shared out so that the parts add up to it, to the last minor unit.
 *
 * Each part gets the whole minor units of its exact share; those left over go one each to the parts with the largest
 * fractions, the earlier part where two are equal.
 *
 * @see The method of largest remainder (Hamilton, Hare and Niemeyer); Balinski and Young (2001), Fair Representation, chapter 3.
 * @module
 */
import { expectInteger, expectList, expectNonNegative, reject } from '../../errors/index.js'
import { expectMoney, sealMoney } from './seal-money.js'
import type { Money } from './types.js'

const MOST_PARTS = 1e7

/**
 * An amount shared out by weights. What is owed is shared out as what is received: the parts of -x are those of x, negative.
 *
 * @param weights finite, none negative, not all 0, each read as the decimal that it prints as: amounts of claims, shares,
 * percentages. A weight of 0 gets nothing.
 * @returns one part for each weight, in their order.
 * @throws ClienteleError `EMPTY_INPUT` without weights, `OUT_OF_RANGE` for a weight below 0 or where all are 0.
 * @example
 * import { allocateMoney, amountText, money } from 'clientele/money'
 * allocateMoney(money(100, 'CNY'), [1, 1, 1]).map(part => amountText(part)) // => ['33.34', '33.33', '33.33']
 * allocateMoney(money('-0.05', 'CNY'), [0.3, 0.7]).map(part => amountText(part)) // => ['-0.02', '-0.03']
 */
export function allocateMoney(amount: Money, weights: readonly number[]): readonly Money[] {
  const { currency, minorUnits } = expectMoney(amount, 'amount')
  const parts = sharesOf(Math.abs(minorUnits), wholeWeights(weights))
  return parts.map(part => sealMoney(currency, minorUnits < 0 ? -part : part))
}

/**
 * An amount in equal parts: they differ by one minor unit at most, the larger first.
 *
 * @param parts how many; from 1 to 10 million.
 * @throws ClienteleError `OUT_OF_RANGE` for another number of parts.
 * @example
 * import { amountText, money, splitMoney } from 'clientele/money'
 * splitMoney(money('0.05', 'CNY'), 3).map(part => amountText(part)) // => ['0.02', '0.02', '0.01']
 */
export function splitMoney(amount: Money, parts: number): readonly Money[] {
  const { currency, minorUnits } = expectMoney(amount, 'amount')
  const count = expectInteger(parts, 'parts', 1, MOST_PARTS)
  const size = Math.abs(minorUnits)
  const least = Math.floor(size / count)
  const larger = size % count
  return Array.from({ length: count }, (_, i) => {
    const part = i < larger ? least + 1 : least
    return sealMoney(currency, minorUnits < 0 ? -part : part)
  })
}

/** Weights as whole numbers in the same proportions. */
function wholeWeights(weights: readonly number[]): readonly bigint[] {
  const list = expectList(weights, 'weights')
  if (list.length === 0) reject('EMPTY_INPUT', 'weights', 'at least one weight', weights)
  const numbers = Array.from(list, (weight, i) => expectNonNegative(weight, `weights[${i}]`))
  if (numbers.every(weight => weight === 0)) reject('OUT_OF_RANGE', 'weights', 'a weight > 0', weights)
  if (numbers.every(Number.isSafeInteger)) return numbers.map(BigInt)
  const decimals = numbers.map(digitsOf)
  const most = decimals.reduce((places, weight) => Math.max(places, weight.places), 0)
  return decimals.map(({ digits, places }) => digits * 10n ** BigInt(most - places))
}

/** The decimal that a number prints as: 0.25 is 25 of 2 places, 1e21 is 1 of -21. */
function digitsOf(weight: number): { readonly digits: bigint; readonly places: number } {
  const [mantissa = '', exponent = ''] = weight.toExponential().split('e')
  const [whole = '', fraction = ''] = mantissa.split('.')
  return { digits: BigInt(whole + fraction), places: fraction.length - Number(exponent) }
}

function sharesOf(units: number, weights: readonly bigint[]): readonly number[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0n)
  const products = weights.map(weight => BigInt(units) * weight)
  const shares = products.map(product => Number(product / total))
  const remainders = products.map(product => product % total)
  const leftOver = Number(remainders.reduce((sum, remainder) => sum + remainder, 0n) / total)
  for (const i of largestFirst(remainders).slice(0, leftOver)) shares[i]!++
  return shares
}

/** Sorting keeps the order of equals, so that ties go to the earlier part. */
function largestFirst(remainders: readonly bigint[]): readonly number[] {
  return remainders.map((_, i) => i).sort((i, j) => descending(remainders[i]!, remainders[j]!))
}

function descending(a: bigint, b: bigint): number {
  if (a === b) return 0
  return a > b ? -1 : 1
}
