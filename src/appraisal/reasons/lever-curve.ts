/**
 * How many points of score a change brings, step by step from where the client is.
 *
 * @module
 */

/** Points of score by how far a figure is moved: on a line between its points, or only at them. */
export interface LeverCurve {
  /** How far it is moved, in its unit; ascending from 0. */
  readonly moved: readonly number[]
  /** Points of score gained there; 0 at first. */
  readonly gained: readonly number[]
  /** Cost of one unit, >= 0. */
  readonly costPerUnit: number
  /** Whether it moves by whole steps only, those of `moved`. */
  readonly isWhole: boolean
}

/** The least move that gains so many points; undefined where none does. */
export function leastMove({ moved, gained, isWhole }: LeverCurve, needed: number): number | undefined {
  for (let at = 0; at < moved.length; at++) {
    if (gained[at]! < needed) continue
    if (at === 0 || isWhole) return moved[at]!
    const [from, to] = [gained[at - 1]!, gained[at]!]
    return moved[at - 1]! + ((moved[at]! - moved[at - 1]!) * (needed - from)) / (to - from)
  }
  return undefined
}

/** Points of score gained by a move within the curve; of whole steps, by those that are full. */
export function gainOf({ moved, gained, isWhole }: LeverCurve, move: number): number {
  const above = moved.findIndex(reached => reached >= move)
  if (above === -1) return gained.at(-1)!
  if (moved[above] === move) return gained[above]!
  if (isWhole) return gained[above - 1]!
  const share = (move - moved[above - 1]!) / (moved[above]! - moved[above - 1]!)
  return gained[above - 1]! + share * (gained[above]! - gained[above - 1]!)
}
