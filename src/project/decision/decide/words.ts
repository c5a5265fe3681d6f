/**
 * Amounts and rates in the reasons of a decision.
 *
 * @module
 */

import { numberText } from '../../../records/conditions/statement-text.js'
import { SOLVED_TO } from '../../reaches-rate.js'
import type { ReadPolicy } from './read-policy.js'

/** Every digit of an amount: EUR 250,000.5. */
export function amountWords(minor: number, { currency, minorUnits }: ReadPolicy): string {
  return `${currency} ${numberText(minor / minorUnits)}`
}

/** Of a percent: a tenth of a basis point. */
const DECIMALS = 3

/** A rate as percent, to a tenth of a basis point, or to as many digits as tell it from the rate `beside` it. */
export function rateWords(rate: number, beside: number = rate): string {
  const apart = [3, 4, 5, 6, 7].find(decimals => percent(rate, decimals) !== percent(beside, decimals))
  return `${percent(rate, apart ?? DECIMALS)} %`
}

/** The least or the greatest rate that will do: rounded so that what is told will do as well. */
export function boundWords(rate: number, is: 'at-least' | 'at-most'): string {
  const side = is === 'at-least' ? 1 : -1
  const nearest = Number(percent(rate, DECIMALS))
  const isShort = side * (100 * rate - nearest) > 100 * SOLVED_TO
  return `${isShort ? percent((nearest + side * 10 ** -DECIMALS) / 100, DECIMALS) : nearest} %`
}

function percent(rate: number, decimals: number): string {
  return String(Number((100 * rate).toFixed(decimals)))
}
