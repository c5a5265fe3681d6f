import { reject } from '../../errors/index.js'
import type { OrdinalAttribute } from './types.js'

/** The attribute with how many rows have each level, where its distances are of ranks and no counts are given. */
export function withCounts(attribute: OrdinalAttribute, places: Float64Array, path: string): OrdinalAttribute {
  if (attribute.spacing === 'steps' || attribute.counts !== undefined) return attribute
  const counts = attribute.levels.map(() => 0)
  for (const place of places) if (!Number.isNaN(place)) counts[place]!++
  if (counts.every(count => count === 0)) {
    reject('MISSING_VALUE', path, 'at least one known level', 'none', 'Give the counts, or leave the attribute out')
  }
  return { ...attribute, counts }
}
