/**
 * How long clients stay, over all clients: what Pareto/NBD and gamma-Gompertz/NBD differ in, and all that they differ in.
 *
 * @module
 */

/** The law of the time u from a client's first purchase to its leaving. */
export interface LifetimeLaw {
  /** ln S(u), where S(u) is the probability to stay longer than u; 0 at u = 0, never rising, finite. */
  logSurvival(u: number): number
  /** −d ln S/du at u, of the clients who are left; >= 0. */
  hazard(u: number): number
}
