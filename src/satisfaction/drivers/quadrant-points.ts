/**
 * What samples say of one driver on the plane.
 *
 * @module
 */
import type { Interval } from '../../model/index.js'
import { bootstrapInterval } from '../../statistics/index.js'
import { QUADRANTS } from './cut-lines.js'
import type { DrawnPlanes } from './draw-planes.js'
import type { Quadrant, QuadrantPoint, QuadrantWarning } from './quadrant-types.js'

/** A driver whose quadrant is less sure than this is named. */
const SURE = 0.8

/** Where a driver is by all sheets; its quadrant by place. */
export interface QuadrantPlace {
  readonly name: string
  readonly importance: number
  readonly performance: number
  readonly quadrant: number
}

/** The driver with intervals and probabilities. */
export function pointOf(place: QuadrantPlace, drawn: DrawnPlanes, j: number, level: number): QuadrantPoint {
  const { name, importance, performance, quadrant } = place
  const shares = Array.from(drawn.quadrants[j]!, count => count / drawn.replicates)
  const interval = (values: Float64Array): Interval => bootstrapInterval(values, { level })
  const chance = (of: Quadrant): number => shares[QUADRANTS.indexOf(of)]!
  return {
    name,
    importance,
    importanceInterval: interval(drawn.importance[j]!),
    performance,
    performanceInterval: interval(drawn.performance[j]!),
    quadrant: QUADRANTS[quadrant]!,
    certainty: shares[quadrant]!,
    probability: {
      'concentrate-here': chance('concentrate-here'),
      'keep-up': chance('keep-up'),
      'low-priority': chance('low-priority'),
      'possible-overkill': chance('possible-overkill'),
    },
    gap: 100 - performance,
    potential: (importance * (100 - performance)) / 100,
  }
}

/** Names drivers that may well lie elsewhere. */
export function unsure(points: readonly QuadrantPoint[]): readonly QuadrantWarning[] {
  const names = points.filter(({ certainty }) => certainty < SURE).map(({ name }) => name)
  if (names.length === 0) return []
  const message = `${names.join(', ')}: other clients of the same kind may well put it into another quadrant`
  return [{ code: 'UNSURE', message }]
}
