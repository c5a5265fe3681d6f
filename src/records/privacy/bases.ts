/**
 * The grounds on which data of a person may be used.
 *
 * @module
 */
import { expectList, expectOneOf } from '../../errors/index.js'
import type { Consent } from '../portfolio/types/index.js'

/** A ground in the words of article 6(1) of the GDPR, (a) to (f). */
export type Basis = Consent['basis']

/** Every ground, in the order of article 6(1) of the GDPR. */
export const BASES: readonly Basis[] = [
  'consent',
  'contract',
  'legal-obligation',
  'vital-interests',
  'public-task',
  'legitimate-interests',
]

/** Grounds that only the person itself can give: a firm neither agrees nor signs for its staff. */
export const GIVEN_IN_PERSON: ReadonlySet<Basis> = new Set(['consent', 'contract'])

/** Grounds that end for a purpose once the person says no. */
export const ENDED_BY_OBJECTION: ReadonlySet<Basis> = new Set(['consent', 'legitimate-interests'])

/** Grounds that count, checked; all where nothing is said. */
export function expectBases(value: unknown, path: string): ReadonlySet<Basis> {
  if (value === undefined) return new Set(BASES)
  return new Set(Array.from(expectList(value, path), (basis, i) => expectOneOf(basis, BASES, `${path}[${i}]`)))
}
