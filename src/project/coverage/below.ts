/**
 * Whether a ratio is below its level.
 *
 * @module
 */

/** A ratio that is at its level but for rounding is not below: sculpted debt sits there on purpose. */
const ROUNDING = 1e-9

export function isBelow(ratio: number, level: number): boolean {
  return ratio < level * (1 - ROUNDING)
}
