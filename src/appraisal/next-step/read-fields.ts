/**
 * Fields that several parts of a strategy share, checked.
 *
 * @module
 */
import { expectFinite, expectNonNegative, expectText, reject } from '../../errors/index.js'
import type { Words } from '../../labels/words.js'
import { expectCurrency } from '../../money/core.js'
import { expectAllFields } from '../../records/fields/expect-fields.js'
import type { Estimate, StatedAmount } from './policy-types.js'

export function readWords(value: unknown, path: string): Words {
  const { en, zh } = expectAllFields(value, ['en', 'zh'], path)
  return { en: someText(en, `${path}.en`), zh: someText(zh, `${path}.zh`) }
}

function someText(value: unknown, path: string): string {
  const text = expectText(value, path)
  return text === '' ? reject('EMPTY_INPUT', path, 'words', text) : text
}

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
