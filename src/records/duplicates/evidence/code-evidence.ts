/**
 * What codes and registration numbers of two records say.
 *
 * @module
 */
import { editDistance } from '../names/edit-distance.js'
import type { ReadClient } from '../read-clients.js'
import type { ReadCode } from '../read-codes.js'
import { CODE_BITS, NUMBER_BITS } from './bits.js'
import type { Evidence } from './evidence.js'

/** Evidence of the Unified Social Credit Code, the LEI and the registration number, where both records have one. */
export function codeEvidence(a: ReadClient, b: ReadClient): readonly Evidence[] {
  return [
    organisationEvidence(a, b) ?? checkedEvidence('socialCreditCode', a.socialCreditCode, b.socialCreditCode),
    checkedEvidence('lei', a.lei, b.lei),
    numberEvidence(a, b),
  ].filter(evidence => evidence !== undefined)
}

/** The place in a Unified Social Credit Code changes when a company moves; the organisation in it stays. */
function organisationEvidence(a: ReadClient, b: ReadClient): Evidence | undefined {
  if (a.organisation === undefined || a.organisation !== b.organisation) return undefined
  const reason = (): string => `organisation ${a.organisation} by the codes of both`
  return { field: 'socialCreditCode', bits: CODE_BITS.same, reason }
}

const NAMES = { socialCreditCode: 'Unified Social Credit Code', lei: 'LEI' } as const

function checkedEvidence(field: keyof typeof NAMES, a?: ReadCode, b?: ReadCode): Evidence | undefined {
  if (a === undefined || b === undefined) return undefined
  const bits = checkedBits(a, b)
  const slip = bits > 0 ? ', a slip apart, and not both with the right check digits' : ''
  const reason = (): string =>
    a.text === b.text ? `${NAMES[field]} ${a.text} in both` : `${NAMES[field]} ${a.text} against ${b.text}${slip}`
  return { field, bits, reason }
}

/** Of codes with check digits: where both fit, what differs is no slip. */
function checkedBits(a: ReadCode, b: ReadCode): number {
  if (a.text === b.text) return a.fits ? CODE_BITS.same : CODE_BITS.slip
  if (a.fits && b.fits) return CODE_BITS.different
  return editDistance(a.text, b.text, 2) <= 2 ? CODE_BITS.slip : CODE_BITS.wrong
}

function numberEvidence(a: ReadClient, b: ReadClient): Evidence | undefined {
  const [one, other] = [a.registrationNumber, b.registrationNumber]
  if (one === undefined || other === undefined || one.kind !== other.kind) return undefined
  const isSame = one.text === other.text
  const bits = isSame ? sameNumberBits(one.text, a.country, b.country) : otherNumberBits(one.text, other.text)
  const reason = (): string => {
    if (isSame) return `registration number ${one.text} in both`
    return `registration number ${one.text} against ${other.text}${bits > 0 ? ', a slip apart' : ''}`
  }
  return { field: 'registrationNumber', bits, reason }
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
