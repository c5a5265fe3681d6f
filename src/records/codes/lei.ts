/**
 * Legal Entity Identifiers: is this one, by its digits?
 *
 * @module
 */

const FORM = /^[0-9A-Z]{18}[0-9]{2}$/

/**
 * Whether a text is a Legal Entity Identifier: 18 digits and capital letters, then two check digits that make the whole, with A as
 * 10 ... Z as 35, leave 1 when divided by 97. Whether it was ever issued only the register knows.
 *
 * Source: ISO 17442-1:2020; ISO/IEC 7064:2003, MOD 97-10.
 *
 * @example
 * import { isLei } from 'clientele/records'
 * isLei('5493001KJTIIGC8Y1R12') // => true
 * isLei('5493001KJTIIGC8Y1R21') // => false
 */
export function isLei(code: unknown): code is string {
  return typeof code === 'string' && FORM.test(code) && remainder97(code) === 1
}

function remainder97(code: string): number {
  let remainder = 0
  for (const character of code) {
    const value = Number.parseInt(character, 36)
    remainder = (remainder * (value > 9 ? 100 : 10) + value) % 97
  }
  return remainder
}
