/**
 * The unrounded figures of all that a client has, in order, with what the relationship itself costs last.
 *
 * @module
 */
import type { FacilityProfit } from '../result-types.js'
import type { Relationship } from '../types.js'
import { clientTiming } from './client.js'
import { timedFigures } from './facility-figures.js'
import type { FacilityFigures } from './figures.js'
import type { PreparedTerms } from './prepare-terms.js'
import { activityFigures } from './service.js'

/** Figures and whose they are. */
export interface NamedFigures {
  readonly name: string
  readonly kind: FacilityProfit['kind']
  readonly figures: FacilityFigures
}

/** @param relationship checked by `readRelationship`. */
export function relationshipFigures(
  relationship: Relationship,
  terms: PreparedTerms,
  path = 'relationship',
): readonly NamedFigures[] {
  const { currency, facilities, activities } = relationship
  const timing = clientTiming(relationship, terms, path)
  const rows: NamedFigures[] = []
  for (let i = 0; i < facilities.length; i++) {
    const facility = facilities[i]!
    const figures = timedFigures(facility, currency, timing, terms, `${path}.facilities[${i}]`)
    rows.push({ name: facility.name, kind: facility.kind, figures })
  }
  if (activities !== undefined) {
    rows.push({ name: RELATIONSHIP, kind: RELATIONSHIP, figures: activityFigures(activities, timing, terms) })
  }
  return rows
}

const RELATIONSHIP = 'relationship'
