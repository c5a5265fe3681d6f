/**
 * A zero of an exponential sum.
 *
 * @module
 */

/** Where, and whether the sum has the same sign on both sides of it. */
export interface Zero {
  readonly x: number
  readonly touches: boolean
}
