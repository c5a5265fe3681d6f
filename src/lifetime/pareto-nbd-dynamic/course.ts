/**
 * What the covariates of a client are over time, since its first purchase: constant on each of a few stretches, as
 * neighbouring periods with the same values are one.
 *
 * @module
 */

/** A course of covariates, which many clients may share. */
export interface Course {
  /** Where each stretch begins, the first at 0, and where the last one ends; in units of time since the first purchase. */
  readonly times: Float64Array
  /** Covariates that move purchases: their values on the first stretch, on the second ... */
  readonly purchase: Float64Array
  /** Covariates that move dropout, likewise. */
  readonly dropout: Float64Array
}

/** How many stretches there are. */
export function stretchesOf({ times }: Course): number {
  return times.length - 1
}

/** The stretch in which a time lies, from `from` on; a time between two belongs to the later one. */
export function stretchAt({ times }: Course, time: number, from = 0): number {
  let stretch = from
  while (stretch + 2 < times.length && times[stretch + 1]! <= time) stretch++
  return stretch
}
