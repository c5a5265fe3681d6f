/**
 * Fields that several parts of a strategy share, checked.
 *
 * @module
 */
import { expectFinite, expectNonNegative } from '../../errors/index.js'
import { expectCurrency } from '../../money/core.js'
import { expectAllFields } from '../../records/fields/expect-fields.js'
import type { Estimate, StatedAmount } from './policy-types.js'

export function readEstimate(value: unknown, path: string): Estimate {
  const { estimate, standardError } = expectAllFields(value, ['estimate', 'standardError'], path)
  return {
    estimate: expectFinite(estimate, `${path}.estimate`),
    standardError: expectNonNegative(standardError, `${path}.standardError`),
  }
}

export function readAmount(value: unknown, path: string): StatedAmount {
  const { amount, currency } = expectAllFields(value, ['amount', 'currency'], path)
  return {
    amount: expectNonNegative(amount, `${path}.amount`),
    currency: expectCurrency(currency, `${path}.currency`),
  }
}
