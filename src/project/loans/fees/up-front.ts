/**
 * The fee of drawing.
 *
 * @module
 */
import { expectNonNegative, expectOneOf } from '../../../errors/index.js'
import type { RoundingMode } from '../../../money/index.js'
import { roundedProduct } from '../../../money/index.js'
import { readAmount } from '../read-amount.js'
import type { UpFrontFee } from './types.js'

/** A share of the principal, rounded to minor units, or the amount that the contract says. */
export function upFrontFee(
  fee: UpFrontFee,
  terms: { readonly currency: string; readonly principal: number; readonly rounding: RoundingMode },
  path: string,
): number {
  if (fee.paid !== undefined) expectOneOf(fee.paid, ['deducted', 'separately'], `${path}.paid`)
  if (typeof fee.of !== 'number') return readAmount(fee.of, terms.currency, 0, `${path}.of`)
  return roundedProduct([terms.principal, expectNonNegative(fee.of, `${path}.of`)], 1, terms.rounding, `${path}.of`)
}
