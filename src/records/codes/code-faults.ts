/**
 * What is wrong with a code, and what it was likely meant to be.
 *
 * @module
 */
import type { Issue } from '../../errors/index.js'
import { fault } from '../shapes/shape.js'
import { isBusinessRegistrationNumber } from './business-registration-number.js'
import { isLei } from './lei.js'
import { likelyCodes, tidyCode } from './likely-codes.js'
import { isOrganisationCode } from './organisation-code.js'
import { isSocialCreditCode } from './social-credit-code.js'

const SOCIAL_CREDIT_CODE = 'a Unified Social Credit Code of 18 characters whose check digit fits'
const LEI = 'a Legal Entity Identifier of 20 characters whose check digits fit'

/**
 * The faults of what should be a Unified Social Credit Code; none where it is one. The hint says what it is instead (an older code,
 * another kind of code), or which valid codes are one slip away: neighbours swapped, I for 1, O for 0, small letters, blanks. It is a
 * suggestion; nothing is changed.
 *
 * @param path what the caller calls the value. Default `code`.
 * @example
 * import { socialCreditCodeFaults } from 'clientele/records'
 * socialCreditCodeFaults('91350100M000100Y43') // => []
 * socialCreditCodeFaults('91350100M0OO100Y43')[0]?.hint // => 'Perhaps 91350100M000100Y43'
 * socialCreditCodeFaults('D2143569-X')[0]?.hint
 * // => 'This is an organisation code (组织机构代码): 9 of the 18 characters; give it as registrationNumber'
 */
export function socialCreditCodeFaults(value: unknown, path = 'code'): readonly Issue[] {
  if (isSocialCreditCode(value)) return []
  if (typeof value !== 'string') return fault('INVALID_TYPE', path, SOCIAL_CREDIT_CODE, value)
  const hint = otherKind(tidyCode(value)) ?? perhaps(likelyCodes(value, isSocialCreditCode))
  return fault('INVALID_CODE', path, SOCIAL_CREDIT_CODE, value, hint)
}

/**
 * The faults of what should be a Legal Entity Identifier; none where it is one. The hint names the valid codes that are one slip away.
 *
 * @param path what the caller calls the value. Default `code`.
 * @example
 * import { leiFaults } from 'clientele/records'
 * leiFaults('5493001KJTIIGC8Y1R12') // => []
 * leiFaults('5493001kjtiigc8y1r12')[0]?.hint // => 'Perhaps 5493001KJTIIGC8Y1R12'
 * leiFaults('5493001KJTIIGC8Y1R21')[0]?.hint // => 'Perhaps 5493001KJTIIGC8Y1R12'
 */
export function leiFaults(value: unknown, path = 'code'): readonly Issue[] {
  if (isLei(value)) return []
  if (typeof value !== 'string') return fault('INVALID_TYPE', path, LEI, value)
  const isOther = isSocialCreditCode(tidyCode(value))
  const hint = isOther
    ? 'This is a Unified Social Credit Code; give it as socialCreditCode'
    : perhaps(likelyCodes(value, isLei))
  return fault('INVALID_CODE', path, LEI, value, hint)
}

function otherKind(code: string): string | undefined {
  if (isBusinessRegistrationNumber(code)) {
    return 'This is a business registration number of 15 digits (注册号), in use until 2015; give it as registrationNumber'
  }
  if (isOrganisationCode(code)) {
    return 'This is an organisation code (组织机构代码): 9 of the 18 characters; give it as registrationNumber'
  }
  return isLei(code) ? 'This is a Legal Entity Identifier; give it as lei' : undefined
}

function perhaps(codes: readonly string[]): string | undefined {
  return codes.length === 0 ? undefined : `Perhaps ${codes.join(' or ')}`
}
