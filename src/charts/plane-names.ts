/**
 * Names beside the points of a plane.
 *
 * @module
 */
import { words } from './channels.js'
import { apart } from './label-places.js'
import { ACTUAL } from './look.js'
import type { PlaneOfPoints, PlanePoint } from './plane.js'
import type { ChartLayer } from './spec.js'

/** How near two names may stand, as a share of the height. */
const GAP = 0.05
/** Names keep below the words in the upper corners, which take the rest. */
const HIGHEST = 0.89
/** Share of the width that a name may take; longer ones are cut short. */
const LONGEST = 0.4
/** About what a letter takes, in pixels. */
const LETTER = 6.5
/** How far a circle reaches into the lines of a name, above and below its foot, as shares of the height. */
const [ABOVE, BELOW] = [0.065, 0.02]

/**
 * Names to the right of points in the left half, and to the left of the others; on the other side where only there no circle is
 * covered. They are moved up or down so that no two stand side by side, where one might cover the other.
 */
export function planeNames(points: readonly PlanePoint[], plane: PlaneOfPoints): readonly ChartLayer[] {
  const { x, y, across, up, width } = plane
  const [over, span] = [across[1] - across[0], up[1] - up[0]]
  const heights = points.map(point => (point.y - up[0]) / span)
  const places = apart(
    heights.map(height => height / HIGHEST),
    GAP / HIGHEST,
  ).map(place => place * HIGHEST)
  const spots = points.map((point, i): Spot => ({ across: (point.x - across[0]) / over, up: heights[i]! }))
  const rows = points.map(({ name, x: at }, i) => ({
    row: { name, x: at, place: up[0] + span * places[i]! },
    isRight: isRight(i, places[i]!, Math.min(LONGEST, (LETTER * name.length) / width), spots),
  }))
  return [true, false].flatMap((side): readonly ChartLayer[] => {
    const values = rows.filter(row => row.isRight === side).map(({ row }) => row)
    if (values.length === 0) return []
    return [
      {
        data: { values },
        mark: {
          type: 'text',
          align: side ? 'left' : 'right',
          baseline: 'bottom',
          dx: side ? 7 : -7,
          dy: -2,
          color: ACTUAL,
          fontSize: 12,
          limit: LONGEST * width,
        },
        encoding: { x, y: { ...y, field: 'place' }, text: words('name') },
      },
    ]
  })
}

/** Where a circle is, as shares of the plane. */
interface Spot {
  readonly across: number
  readonly up: number
}

function isRight(own: number, place: number, length: number, spots: readonly Spot[]): boolean {
  const { across } = spots[own]!
  const first = across < 0.5
  const isFree = (right: boolean): boolean => {
    const [from, to] = right ? [across, across + length] : [across - length, across]
    if (from < 0 || to > 1) return false
    return spots.every(
      (spot, i) =>
        i === own || spot.across < from || spot.across > to || spot.up < place - BELOW || spot.up > place + ABOVE,
    )
  }
  return !isFree(first) && isFree(!first) ? !first : first
}
