import { normalSurvival, normalUpperQuantile, studentTQuantile } from '../../numeric/index.js'
import { studentTwoSided } from '../f-tail.js'
import type { AreaError } from './placements.js'

/** Whether the error of an area is taken as known (normal) or as estimated from few rows (Student's t). */
export type AreaLaw = 'normal' | 'student'

/** How many standard errors an interval reaches to either side. */
export function reachOf(level: number, law: AreaLaw, { degreesOfFreedom }: AreaError): number {
  const tail = (1 - level) / 2
  return law === 'normal' ? normalUpperQuantile(tail) : -studentTQuantile(tail, degreesOfFreedom)
}

/** The probability to be so many standard errors or more away from 0, on either side. */
export function twoSided(
  errors: number,
  law: AreaLaw,
  { degreesOfFreedom }: Pick<AreaError, 'degreesOfFreedom'>,
): number {
  if (law === 'normal') return Math.min(1, 2 * normalSurvival(Math.abs(errors)))
  return studentTwoSided(errors, degreesOfFreedom)
}
