/**
 * Mean grades of the parts of a facet over the clients of whom they are known, the same to the last digit in any order of clients.
 *
 * @module
 */
import { GRADE_UNITS } from '../facets/moments.js'
import type { FacetPart } from '../shapes/facet.js'

/** Is shown the parts of every client's facet. */
export interface PartMeans {
  readonly add: (parts: readonly FacetPart[]) => void
  /** By name, in the order of names; without those that nobody has. */
  readonly finish: () => Readonly<Record<string, number>>
}

/** Counts and sums by the name of a part. */
export function partMeans(): PartMeans {
  const tallies = new Map<string, { known: number; units: number }>()
  return {
    add: parts => {
      for (const { name, grade, isKnown } of parts) {
        if (!isKnown) continue
        const units = Math.round(grade * GRADE_UNITS)
        const tally = tallies.get(name)
        if (tally === undefined) tallies.set(name, { known: 1, units })
        else {
          tally.known++
          tally.units += units
        }
      }
    },
    finish: () => {
      const names = [...tallies.keys()].toSorted()
      return Object.fromEntries(
        names.map(name => {
          const { known, units } = tallies.get(name)!
          return [name, units / GRADE_UNITS / known]
        }),
      )
    },
  }
}
