/**
 * Unified Social Credit Codes (统一社会信用代码): is this one, by its digits?
 *
 * @module
 */

/** The 31 characters in the order of their values; no I, O, S, V, Z. */
const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY'
const FORM = /^[0-9A-HJ-NPQRTUWXY]{2}[0-9]{6}[0-9A-HJ-NPQRTUWXY]{10}$/

/**
 * Whether a text is a Unified Social Credit Code: registering authority, kind, six digits of the place, nine characters of the
 * organisation, and a check character C with C = 31 - Σ cᵢ · 3^(i-1) mod 31 (mod 31). Whether it was issued only the register knows.
 *
 * Source: GB 32100-2015, 4.3 and appendix.
 *
 * @example
 * import { isSocialCreditCode } from 'clientele/records'
 * isSocialCreditCode('91350100M000100Y43') // => true
 * isSocialCreditCode('91350100M000100Y34') // => false
 */
export function isSocialCreditCode(code: unknown): code is string {
  return typeof code === 'string' && FORM.test(code) && code.endsWith(checkCharacter(code))
}

function checkCharacter(code: string): string {
  let [sum, weight] = [0, 1]
  for (const character of code.slice(0, 17)) {
    sum += ALPHABET.indexOf(character) * weight
    weight = (weight * 3) % 31
  }
  return ALPHABET.charAt((31 - (sum % 31)) % 31)
}
