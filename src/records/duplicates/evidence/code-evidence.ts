/**
 * What codes and registration numbers of two records say.
 *
 * @module
 */
import { isBusinessRegistrationNumber } from '../../codes/business-registration-number.js'
import { isLei } from '../../codes/lei.js'
import { isOrganisationCode } from '../../codes/organisation-code.js'
import { isSocialCreditCode } from '../../codes/social-credit-code.js'
import { editDistance } from '../names/edit-distance.js'
import type { ReadClient } from '../read-clients.js'
import { organisationOf } from '../read-clients.js'
import { CODE_BITS, NUMBER_BITS } from './bits.js'
import type { Evidence } from './evidence.js'

/** Evidence of the Unified Social Credit Code, the LEI and the registration number, where both records have one. */
export function codeEvidence(a: ReadClient, b: ReadClient): readonly Evidence[] {
  const evidence: Evidence[] = []
  const organisations = [organisationOf(a), organisationOf(b)] as const
  const credit = creditEvidence(a, b)
  if (organisations[0] !== undefined && organisations[0] === organisations[1]) {
    evidence.push({
      field: 'socialCreditCode',
      bits: CODE_BITS.same,
      reason: () => `organisation ${organisations[0]} by the codes of both`,
    })
  } else if (credit !== undefined) evidence.push(credit)
  if (a.lei !== undefined && b.lei !== undefined) {
    const bits = checkedBits(a.lei, b.lei, isLei)
    evidence.push({ field: 'lei', bits, reason: () => codeReason('LEI', a.lei, b.lei, bits) })
  }
  const number = numberEvidence(a, b)
  return number === undefined ? evidence : [...evidence, number]
}

function creditEvidence(
  { socialCreditCode: a }: ReadClient,
  { socialCreditCode: b }: ReadClient,
): Evidence | undefined {
  if (a === undefined || b === undefined) return undefined
  const bits = checkedBits(a, b, isSocialCreditCode)
  return { field: 'socialCreditCode', bits, reason: () => codeReason('Unified Social Credit Code', a, b, bits) }
}

/** Of codes with check digits: where both fit, what differs is no slip. */
function checkedBits(a: string, b: string, isValid: (code: string) => boolean): number {
  if (a === b) return isValid(a) ? CODE_BITS.same : CODE_BITS.slip
  if (isValid(a) && isValid(b)) return CODE_BITS.different
  return editDistance(a, b, 2) <= 2 ? CODE_BITS.slip : CODE_BITS.wrong
}

function codeReason(code: string, a: string | undefined, b: string | undefined, bits: number): string {
  if (a === b) return `${code} ${a} in both`
  const slip = bits > 0 ? ', a slip apart, and not both with the right check digits' : ''
  return `${code} ${a} against ${b}${slip}`
}

function numberEvidence(a: ReadClient, b: ReadClient): Evidence | undefined {
  const [one, other] = [a.registrationNumber, b.registrationNumber]
  if (one === undefined || other === undefined || kindOf(one) !== kindOf(other)) return undefined
  const bits = one === other ? sameNumberBits(one, a.country, b.country) : otherNumberBits(one, other)
  const reason = (): string => {
    if (one === other) return `registration number ${one} in both`
    return `registration number ${one} against ${other}${bits > 0 ? ', a slip apart' : ''}`
  }
  return { field: 'registrationNumber', bits, reason }
}

/** Numbers of two kinds belong to one company: the old one and the new. */
function kindOf(number: string): string {
  if (isBusinessRegistrationNumber(number)) return 'business registration number'
  return isOrganisationCode(number) ? 'organisation code' : 'number'
}

function sameNumberBits(number: string, a: string | undefined, b: string | undefined): number {
  const bits = Math.min(NUMBER_BITS.most, NUMBER_BITS.perCharacter * number.length)
  if (a === undefined || b === undefined) return bits / 2
  return a === b ? bits : bits / 4
}

function otherNumberBits(one: string, other: string): number {
  if (Math.min(one.length, other.length) < 6 || editDistance(one, other, 1) > 1) return NUMBER_BITS.different
  const sameSigns = [...one].sort().join('') === [...other].sort().join('')
  return sameSigns || one.length !== other.length ? NUMBER_BITS.slip : NUMBER_BITS.neighbour
}
