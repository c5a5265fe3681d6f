/**
 * Fields that several parts of a strategy share, checked.
 *
 * @module
 */
import { expectFinite, expectNonNegative, expectObject, expectText, reject } from '../../errors/index.js'
import type { Words } from '../../labels/words.js'
import { expectCurrency } from '../../money/core.js'
import { nearName } from '../../records/fields/near-name.js'
import type { Estimate, StatedAmount } from './policy-types.js'

/** An object with these fields, all of them, and perhaps with those. */
export function expectFields(
  value: unknown,
  needed: readonly string[],
  path: string,
  optional: readonly string[] = [],
): Readonly<Record<string, unknown>> {
  const fields = expectObject(value, path)
  const known = [...needed, ...optional]
  for (const key of Object.keys(fields)) {
    if (known.includes(key)) continue
    const near = nearName(key, known)
    const hint = near === undefined ? undefined : `Did you mean '${near}'?`
    reject('UNKNOWN_OPTION', `${path}.${key}`, `only ${known.join(', ')}`, key, hint)
  }
  for (const key of needed) {
    if (fields[key] === undefined) reject('MISSING_VALUE', `${path}.${key}`, 'a value', undefined)
  }
  return fields
}

export function readWords(value: unknown, path: string): Words {
  const { en, zh } = expectFields(value, ['en', 'zh'], path)
  return { en: someText(en, `${path}.en`), zh: someText(zh, `${path}.zh`) }
}

function someText(value: unknown, path: string): string {
  const text = expectText(value, path)
  return text === '' ? reject('EMPTY_INPUT', path, 'words', text) : text
}

export function readEstimate(value: unknown, path: string): Estimate {
  const { estimate, standardError } = expectFields(value, ['estimate', 'standardError'], path)
  return {
    estimate: expectFinite(estimate, `${path}.estimate`),
    standardError: expectNonNegative(standardError, `${path}.standardError`),
  }
}

export function readAmount(value: unknown, path: string): StatedAmount {
  const { amount, currency } = expectFields(value, ['amount', 'currency'], path)
  return {
    amount: expectNonNegative(amount, `${path}.amount`),
    currency: expectCurrency(currency, `${path}.currency`),
  }
}
