/**
 * One end of a profile interval: where twice the fall of the profile likelihood from its summit reaches the quantile.
 *
 * The signed root r = √(2(l̂ − l_p)) is nearly a straight line in the coordinate, with the slope −(dl/dx)/r by the
 * envelope theorem, so that Newton's method on r = z needs three or four slices; a bracket keeps it safe.
 *
 * @module
 */
import { pathCurvature, pathDirection } from './profile-slope.js'
import type { Summit, Surface } from './surface.js'

/** Where the search for an end came to rest. */
export interface ProfileEnd {
  /** The coordinate of the end, or the last that was still inside. */
  readonly at: number
  /**
   * `crossed`: the end; `edge`: the likelihood never falls so far, or only since another parameter met the edge of what is
   * searched; `lost`: it could not be followed to the end.
   */
  readonly outcome: 'crossed' | 'edge' | 'lost'
  /** A summit above the one that was started from. */
  readonly higher?: Summit
}

/** Of the signed root; twice the fall is then right to 4e-8. */
const TOLERANCE = 1e-8
/** How much farther than the last slice inside the next one may lie while no slice is outside. */
const GROWTH = 3
const MAX_SLICES = 60
/** A likelihood that would rise by this much over as long a way again leads to another hill, which may be higher. */
const RISING = 0.01
const LONGEST_FIRST_STEP = 2

export function profileEnd(surface: Surface, summit: Summit, index: number, side: -1 | 1, z: number): ProfileEnd {
  const centre = summit.point[index]!
  const farthest = side * ((side > 0 ? surface.upper : surface.lower)[index]! - centre)
  let inside = { distance: 0, root: 0 }
  let outside = { distance: Infinity, root: Infinity }
  let from = summit
  let distance = Math.min(farthest, firstStep(surface, summit, index, side, z))
  const tolerance = Math.max(TOLERANCE, surface.rounding(summit.value) / z)
  if (!(farthest > 0)) return { at: centre, outcome: 'edge' }
  for (let slices = 0; slices < MAX_SLICES; slices++) {
    const at = distance === farthest ? centre + side * farthest : centre + side * distance
    const here = climbSlice(surface, from, index, at)
    const fall = summit.value - here.value
    if (-fall > surface.rounding(summit.value)) return { at, outcome: 'lost', higher: here }
    const higher = side * here.gradient[index]! * distance > RISING ? surface.climb(here.point) : here
    if (higher.value - summit.value > surface.rounding(summit.value)) return { at, outcome: 'lost', higher }
    const root = Number.isFinite(fall) ? Math.sqrt(2 * Math.max(0, fall)) : Infinity
    if (Math.abs(root - z) <= tolerance) return { at, outcome: isPushed(here, index, surface) ? 'edge' : 'crossed' }
    if (root < z) inside = { distance, root }
    else outside = { distance, root }
    if (root < z && distance >= farthest) return { at, outcome: 'edge' }
    if (outside.distance - inside.distance <= 1e-12 * (1 + Math.abs(centre) + distance)) break
    if (root < Infinity) from = here
    const wanted = distance + ((z - root) * root) / (-side * here.gradient[index]!)
    distance = Math.min(farthest, nextDistance(wanted, inside, outside, z))
  }
  return { at: centre + side * inside.distance, outcome: outside.root < Infinity ? 'crossed' : 'lost' }
}

/** The summit of the slice at a coordinate, sought from another slice along the path. */
export function climbSlice(surface: Surface, from: Summit, index: number, at: number): Summit {
  const direction = pathDirection(from, index, surface)
  const start = from.point.map((x, i) => x + (at - from.point[index]!) * direction[i]!)
  start[index] = at
  const found = surface.climb(start, { index, hessian: from.hessian })
  if (Number.isFinite(found.value)) return found
  // The path led to where the likelihood has no value: the others stay behind.
  const behind = Float64Array.from(from.point)
  behind[index] = at
  return surface.climb(behind, { index, hessian: from.hessian })
}

/** Where a profile with the slope and the curvature of the summit would have fallen far enough. */
function firstStep(surface: Surface, summit: Summit, index: number, side: number, z: number): number {
  const bend = pathCurvature(summit, index, pathDirection(summit, index, surface))
  const slope = Math.max(0, -side * summit.gradient[index]!)
  const step = (z * z) / (slope + Math.sqrt(slope * slope + z * z * Math.max(0, bend)))
  return Math.min(step, LONGEST_FIRST_STEP)
}

/** Another coordinate stands on an edge of the box and would gain by going on: without the box, the fall would be less. */
function isPushed({ point, gradient }: Summit, index: number, { lower, upper }: Surface): boolean {
  return point.some((x, j) => {
    if (j === index) return false
    return (x <= lower[j]! && gradient[j]! < -RISING) || (x >= upper[j]! && gradient[j]! > RISING)
  })
}

interface Mark {
  readonly distance: number
  readonly root: number
}

/** Newton's step where it stays between the marks, or a straight line between them, or half way. */
function nextDistance(wanted: number, inside: Mark, outside: Mark, z: number): number {
  const [near, far] = [inside.distance, outside.distance]
  if (far === Infinity) {
    const most = GROWTH * near
    return wanted > near && wanted < most ? wanted : most
  }
  if (wanted > near && wanted < far) return wanted
  const share = (z - inside.root) / (outside.root - inside.root)
  return share > 0.05 && share < 0.95 ? near + share * (far - near) : (near + far) / 2
}
