/**
 * How long clients stay, over all clients: what Pareto/NBD and gamma-Gompertz/NBD differ in, and all that they differ in.
 *
 * @module
 */

/** The law of the time u from a client's first purchase to its leaving. */
export interface LifetimeLaw {
  /** ln S(u + v)/S(u): S is the probability to stay longer; 0 at v = 0, never rising, finite, without cancellation. */
  logSurvival(u: number, v: number): number
  /** h(u) = −d ln S/du, the rate at which those leave who are left; > 0, either never rising or never falling. */
  hazard(u: number): number
  /** How fast S and h change after u: at least the hazard, and at least 1 over the time in which the hazard may fall by half. */
  pace(u: number): number
  /** For how long after u the law has no scale but its pace there; > 0, may be infinite. */
  scaleHolds(u: number): number
}
