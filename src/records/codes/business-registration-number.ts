/**
 * Chinese business registration numbers of 15 digits (注册号): is this one, by its digits?
 *
 * @module
 */

const FORM = /^[0-9]{15}$/

/**
 * Whether a text is a business registration number as Chinese registers gave them until the Unified Social Credit Code of 2015: six
 * digits of the registering authority, eight in sequence, and a check digit by ISO 7064 MOD 11,10.
 *
 * Source: GS 15-2006 (工商行政管理市场主体注册号编制规则); ISO/IEC 7064:2003, hybrid system MOD 11,10.
 *
 * @example
 * import { isBusinessRegistrationNumber } from 'clientele/records'
 * isBusinessRegistrationNumber('110108000000016') // => true
 * isBusinessRegistrationNumber('110108000000061') // => false
 */
export function isBusinessRegistrationNumber(code: unknown): code is string {
  return typeof code === 'string' && FORM.test(code) && leavesOne(code)
}

function leavesOne(code: string): boolean {
  let product = 10
  for (const digit of code.slice(0, 14)) {
    const sum = (product + Number(digit)) % 10
    product = ((sum === 0 ? 10 : sum) * 2) % 11
  }
  return (product + Number(code.charAt(14))) % 10 === 1
}
