/**
 * What the reader of a relationship's profit should know.
 *
 * @module
 */
import { isoDate } from '../../../money/index.js'
import type { RelationshipProfit } from '../result-types.js'
import type { Relationship } from '../types.js'
import { lifeOf } from './life-of.js'
import type { PreparedTerms } from './prepare-terms.js'

type Warning = RelationshipProfit['warnings'][number]

export function profitWarnings({ facilities }: Relationship, { window }: PreparedTerms): readonly Warning[] {
  return facilities.flatMap((facility, i) => {
    const life = lifeOf(facility)
    if (life === undefined) return []
    const path = `relationship.facilities[${i}]`
    if (life.end <= window.from) {
      const message = `${facility.name} ended on ${isoDate(life.end)}, before the terms begin on ${isoDate(window.from)}: nothing is earned on it`
      return [{ code: 'MATURED', message, path }]
    }
    if (life.from < window.to) return []
    const message = `${facility.name} begins on ${isoDate(life.from)}, after the terms end on ${isoDate(window.to)}: nothing is earned on it`
    return [{ code: 'NOT_YET_BEGUN', message, path }]
  })
}
