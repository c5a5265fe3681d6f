/**
 * Codes and registration numbers of a client's record.
 *
 * @module
 */
import { isBusinessRegistrationNumber, isLei, isOrganisationCode, isSocialCreditCode } from '../codes/index.js'
import { tidyCode } from '../codes/likely-codes.js'
import { normalisedRegistrationNumber } from '../codes/registration-number.js'
import type { Client } from '../portfolio/types/index.js'

/** A code, and whether its check digits fit. */
export interface ReadCode {
  readonly text: string
  readonly fits: boolean
}

/** A registration number; numbers of different kinds may belong to one company. */
export interface ReadNumber {
  readonly text: string
  readonly kind: 'business registration number' | 'organisation code' | 'other'
}

/** Codes in plain capitals and digits, valid or not. */
export interface ReadCodes {
  /** From `registrationNumber` where it is one. */
  readonly socialCreditCode?: ReadCode
  readonly lei?: ReadCode
  readonly registrationNumber?: ReadNumber
  /** The nine characters of the organisation: of a valid Unified Social Credit Code or, kept as registration number, alone. */
  readonly organisation?: string
}

/** A code of one character over and over, or 123456789, was put in because the form wanted one. */
const PLACEHOLDER = /^(?:|(.)\1*|0?123456789?0?)$/

/** The codes of a record without placeholders. */
export function readCodes({ socialCreditCode, lei, registrationNumber }: Client): ReadCodes {
  const number = registrationNumber === undefined ? '' : normalisedRegistrationNumber(registrationNumber)
  const isCredit = isSocialCreditCode(number)
  const credit = readCode(socialCreditCode ?? (isCredit ? number : ''), isSocialCreditCode)
  const entity = readCode(lei ?? '', isLei)
  const register = isCredit ? undefined : readNumber(number)
  const own = register?.kind === 'organisation code' ? register.text : undefined
  const organisation = credit?.fits === true ? credit.text.slice(8, 17) : own
  return {
    ...(credit !== undefined && { socialCreditCode: credit }),
    ...(entity !== undefined && { lei: entity }),
    ...(register !== undefined && { registrationNumber: register }),
    ...(organisation !== undefined && { organisation }),
  }
}

function readCode(code: string, isValid: (code: string) => boolean): ReadCode | undefined {
  const text = tidyCode(code)
  return PLACEHOLDER.test(text) ? undefined : { text, fits: isValid(text) }
}

function readNumber(text: string): ReadNumber | undefined {
  if (PLACEHOLDER.test(text)) return undefined
  if (isBusinessRegistrationNumber(text)) return { text, kind: 'business registration number' }
  return { text, kind: isOrganisationCode(text) ? 'organisation code' : 'other' }
}
