/**
 * Amounts and rates in the reasons of a decision.
 *
 * @module
 */
import { numberText } from '../../../records/conditions/statement-text.js'
import type { ReadPolicy } from './read-policy.js'

/** Every digit of an amount: EUR 250,000.5. */
export function amountWords(minor: number, { currency, minorUnits }: ReadPolicy): string {
  return `${currency} ${numberText(minor / minorUnits)}`
}

/** A rate as percent, to a tenth of a basis point. */
export function rateWords(rate: number): string {
  return `${String(Number((100 * rate).toFixed(3)))} %`
}
