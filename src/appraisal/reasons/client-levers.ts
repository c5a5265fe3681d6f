/**
 * What can be changed of one client, and the points that it brings.
 *
 * @module
 */
import type { Leaf } from './leaves.js'
import type { LeverCurve } from './lever-curve.js'
import type { ScoreLever } from './policy.js'

/** A lever as it stands with one client. */
export interface ClientLever extends LeverCurve {
  readonly name: string
  readonly by: ScoreLever['by']
  readonly unit: string
  /** The figure today. */
  readonly from: number
  /** 1 where it is raised, -1 where it is lowered. */
  readonly direction: number
}

/** The levers that bring this client points, in the order of the policy. */
export function clientLevers(
  leaves: readonly Leaf[],
  levers: Readonly<Record<string, ScoreLever>>,
): readonly ClientLever[] {
  return Object.entries(levers).flatMap(([name, lever]) => {
    const moved = lever.moves.flatMap(move => leaves.filter(leaf => leaf.name === move))
    const [first] = moved
    return first === undefined || first.figure === lever.to ? [] : leverOf(name, lever, first, moved)
  })
}

/** Rounding of a whole distance. */
const HAIR = 1e-9

function leverOf(name: string, lever: ScoreLever, first: Leaf, leaves: readonly Leaf[]): readonly ClientLever[] {
  const { by, to, most, costPerUnit, whole: isWhole = false } = lever
  const { figure: from, unit } = first
  const direction = to > from ? 1 : -1
  const reach = Math.min(most, Math.abs(to - from))
  const moved = isWhole
    ? Array.from({ length: Math.floor(reach + HAIR) + 1 }, (_, step) => step)
    : cornersWithin(leaves, direction, reach)
  const today = leaves.map(({ figure, pointsAt }) => pointsAt(figure))
  const gained = moved.map(move =>
    leaves.reduce((sum, { figure, pointsAt }, at) => sum + (pointsAt(figure + direction * move) - today[at]!), 0),
  )
  if (!gained.some(points => points > 0)) return []
  return [{ name, by, unit, from, direction, moved, gained, costPerUnit, isWhole }]
}

/** Moves at which a line of points begins or ends. */
function cornersWithin(leaves: readonly Leaf[], direction: number, reach: number): readonly number[] {
  const corners = leaves.flatMap(({ figure, corners }) => corners.map(corner => direction * (corner - figure)))
  const within = corners.filter(move => move > 0 && move < reach)
  return Array.from(new Set([0, ...within, reach])).toSorted((a, b) => a - b)
}
