/**
 * What a facility says of itself, in the currency of the appraisal.
 *
 * @module
 */
import { parseDay } from '../../money/core.js'
import type { Collateral, Facility } from '../../records/index.js'
import type { ClientCase } from '../case/types.js'
import { YEAR } from './balances.js'
import type { FacilityKind } from './types.js'

/** Kinds of facilities. */
export const FACILITY_KINDS: readonly FacilityKind[] = [
  'term-loan',
  'revolving',
  'guarantee',
  'letter-of-credit',
  'lease',
  'bond',
]

/** Whether anything may still be owed on it. */
export function isRunning({ status }: Facility): boolean {
  return status === 'active' || status === 'defaulted'
}

/** All facilities that were agreed, by id, so that the order of records does not matter. */
export function facilitiesById(client: ClientCase): readonly Facility[] {
  return client
    .records('facilities')
    .filter(({ status }) => status !== 'proposed')
    .sort((one, other) => (one.id < other.id ? -1 : 1))
}

/** Whether what may be drawn beyond what is owed is a commitment. */
export function mayBeDrawn({ kind }: Facility): boolean {
  return kind === 'revolving'
}

/** Years from the day until maturity; below 0 where it is past. */
export function yearsLeft({ maturity }: Facility, asOf: number): number | undefined {
  const day = parseDay(maturity)
  return day === undefined ? undefined : (day - asOf) / YEAR
}

/** What collateral of a facility would bring, less what is not to be counted on. */
export function securityOf(client: ClientCase, facility: string): number {
  let sum = 0
  for (const held of client.records('collaterals')) {
    if (held.facility === facility) sum += broughtBy(client, held)
  }
  return sum
}

function broughtBy(client: ClientCase, { value, haircut = 0, currency }: Collateral): number {
  // What cannot be counted in the currency of the appraisal is not counted on.
  const [amount = 0] = [client.money(value * (1 - haircut), currency)]
  return amount
}
