/**
 * What the contractual models differ in: how the probability to be a client still falls with time. Everything else, from a
 * retention curve to the value of a base, follows from it.
 *
 * @module
 */

/** The survival S(t) of one model with its parameters, t in periods and any number >= 0. */
export interface RetentionLaw {
  /** ln S(tenure + later) − ln S(tenure); at most 0. */
  logSurvival(tenure: number, later: number): number
  /** −d ln S(t) / dt at tenure + later. */
  hazard(tenure: number, later: number): number
  /** S(t) falls like 1/t^tailPower in the end; infinite where it falls faster. */
  readonly tailPower: number
  /** How much of that S(t) has still to lose, S(t) ∝ t^−tailPower (1 − tailExcess(t)); it fades like 1/t^shape. */
  tailExcess(time: number): number
  /** Of time: survival is smooth in t^shape. */
  readonly shape: number
  /** Periods that one client stays, of whom `uniform` draws what only the client knows. */
  drawTenure(uniform: () => number): number
}
