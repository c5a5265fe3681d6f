/**
 * The curves of a relationship: to last until a day, and to have ended in one way by then.
 *
 * @module
 */
import type { Curve } from '../../model/index.js'
import { curve } from '../../model/index.js'
import type { Course } from './course.js'

/** What the curves are drawn from. */
export type Drawn = Pick<Course, 'days' | 'survival' | 'later'>

/** The probability to last; between its days as constant hazards would have it, unless nobody is left at last. */
export function survivalCurve({ days, survival }: Drawn, drawn: readonly number[]): Curve {
  const times = [0, ...drawn]
  const values = atDays(days, times).map(i => survival[i]!)
  const between = values.every(value => value > 0) ? 'log-linear' : 'linear'
  return curve({ unit: 'day', times, values, between, quantity: 'survival' })
}

/** The probability to have ended in the way of column k by a day. */
export function incidenceCurve({ days, later }: Drawn, drawn: readonly number[], k: number): Curve {
  const times = [0, ...drawn]
  // The later the day, the less is still to come: subtracted from the whole, the curve never falls.
  const whole = later[0]![k]!
  const values = atDays(days, times).map(i => Math.min(1, whole - later[i]![k]!))
  return curve({ unit: 'day', times, values, between: 'linear', quantity: 'probability' })
}

/** Where some of the days stand among all of them. */
function atDays(days: readonly number[], some: readonly number[]): readonly number[] {
  const places = new Map(days.map((day, i) => [day, i]))
  return some.map(day => places.get(day)!)
}
