/**
 * Chinese organisation codes (组织机构代码): is this one, by its digits?
 *
 * @module
 */

const FORM = /^[0-9A-Z]{8}-?[0-9X]$/
const WEIGHTS = [3, 7, 9, 10, 5, 8, 4, 2]

/**
 * Whether a text is a Chinese organisation code: eight digits or capital letters and a check digit C = 11 - Σ cᵢ · wᵢ mod 11 (10 is
 * written X, 11 is 0), with or without a hyphen before it. Since 2015 it is the ninth to seventeenth character of the Unified Social
 * Credit Code, and no code of its own.
 *
 * Source: GB 11714-1997, 3.2 and 3.3.
 *
 * @example
 * import { isOrganisationCode } from 'clientele/records'
 * isOrganisationCode('D2143569-X') // => true
 * isOrganisationCode('D2143596-X') // => false
 */
export function isOrganisationCode(code: unknown): code is string {
  return typeof code === 'string' && FORM.test(code) && code.endsWith(checkDigit(code))
}

function checkDigit(code: string): string {
  const sum = WEIGHTS.reduce((total, weight, i) => total + weight * Number.parseInt(code.charAt(i), 36), 0)
  return '0X987654321'.charAt(sum % 11)
}
