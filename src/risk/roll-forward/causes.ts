/**
 * The causes of change of every facility, as columns.
 *
 * @module
 */
import type { Facilities } from './facilities.js'
import type { FacilityState } from './facility-parts.js'
import { facilityParts } from './facility-parts.js'
import type { KnownMovements } from './movements.js'
import type { RollForwardPlan } from './options.js'
import type { Portfolio } from './portfolio-columns.js'

/** By cause, what it did to the measure of each facility. */
export type CauseColumns = ReadonlyMap<string, Float64Array>

/** Attributes the change of each facility. */
export function causesOf(
  opening: Portfolio,
  closing: Portfolio,
  { openingRow, closingRow }: Facilities,
  { writtenOff, recovered }: KnownMovements,
  { factors, attribution }: RollForwardPlan,
): CauseColumns {
  const size = openingRow.length
  const fresh = new Float64Array(size)
  const derecognised = new Float64Array(size)
  const parts = [...factors, 'other'].map(() => new Float64Array(size))
  // Write-offs and recoveries act by what is owed, where that is a factor.
  const exposure = factors.indexOf('exposure')
  const absorbing = parts[exposure < 0 ? factors.length : exposure]!
  const attribute = facilityParts(factors.length, attribution)
  const [before, after] = [stateOf(factors.length), stateOf(factors.length)]
  const own = new Float64Array(factors.length + 1)
  for (let row = 0; row < size; row++) {
    const [from, to] = [openingRow[row]!, closingRow[row]!]
    const known = writtenOff[row]! + recovered[row]!
    if (from < 0) fresh[row] = closing.measure[to]! - known
    else if (to < 0) derecognised[row] = 0 - opening.measure[from]! - known
    else {
      read(opening, from, before)
      read(closing, to, after)
      attribute(before, after, own)
      for (let i = 0; i < own.length; i++) parts[i]![row] = own[i]!
      absorbing[row]! -= known
    }
  }
  return new Map([
    ['new', fresh],
    ['derecognised', derecognised],
    ['writtenOff', writtenOff],
    ['recovered', recovered],
    ...[...factors, 'other'].map((name, i) => [name, parts[i]!] as const),
  ])
}

/** An amount with room for its factors and one more. */
function stateOf(factors: number): FacilityState {
  return { amount: 0, factors: new Float64Array(factors + 1) }
}

function read({ measure, factors }: Portfolio, row: number, into: FacilityState): void {
  into.amount = measure[row]!
  for (let i = 0; i < factors.length; i++) into.factors[i] = factors[i]![row]!
}
