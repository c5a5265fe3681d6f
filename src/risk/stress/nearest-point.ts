/**
 * The point of a surface that is nearest to the middle: of all ways to be on it, the most likely where coordinates are
 * independent standard normal variables.
 *
 * From far out on every side it goes to where the surface would be if it were flat, until it stays; a step that does not come
 * nearer is shortened.
 *
 * Source: Rackwitz and Fiessler (1978), Structural reliability under combined random load sequences, Computers & Structures 9.
 *
 * @module
 */

/** A surface, given by what is beyond it. */
export interface Surface {
  readonly size: number
  /** 0 on the surface, above it beyond; below it at the middle. */
  gap(u: Float64Array): number
}

/** The nearest point found, where the search settled. */
export interface NearestPoint {
  readonly point?: Float64Array
  readonly distance?: number
  /** Whether any point searched lies on the surface or beyond it. */
  readonly isReached: boolean
  readonly iterations: number
}

/** How far out it is searched: normal probabilities are told from 0 no further. */
export const FAR = 37
const STEP = 1e-5
const ITERATIONS = 200
const TOLERANCE = 1e-9
/** What flatter surfaces than this say of a direction is rounding. */
const FLAT = 1e-12

/** The nearest point of a surface that does not hold the middle. */
export function nearestPoint(surface: Surface): NearestPoint {
  const starts = startsOf(surface.size).filter(start => surface.gap(start) > 0)
  const searches = starts.map(start => search(surface, start))
  const points = searches.flatMap(({ point }) => (point === undefined ? [] : [point]))
  const iterations = searches.reduce((sum, one) => sum + one.iterations, 0)
  const nearest = [...points].sort((a, b) => norm(a) - norm(b))[0]
  const found = nearest === undefined ? {} : { point: nearest, distance: norm(nearest) }
  return { ...found, isReached: starts.length > 0, iterations }
}

/** Far out along every factor, both ways, and along all together. */
function startsOf(size: number): readonly Float64Array[] {
  const signs = [-1, 1].flatMap(sign => {
    const each = Array.from({ length: size }, (_, k) => new Float64Array(size).fill(sign * FAR, k, k + 1))
    return [...each, new Float64Array(size).fill((sign * FAR) / Math.sqrt(size))]
  })
  return signs
}

/** Goes inward from a state that is bad enough, to where the way to the middle meets the surface, then along it. */
function search(surface: Surface, start: Float64Array): { readonly point?: Float64Array; readonly iterations: number } {
  let u = onSurface(surface, start)
  for (let iterations = 1; iterations <= ITERATIONS; iterations++) {
    const slope = gradientOf(surface, u)
    const steep = norm(slope)
    if (!(steep > FLAT)) return { iterations }
    const scale = (dot(slope, u) - surface.gap(u)) / steep ** 2
    const next = slope.map(value => scale * value)
    const moved = norm(next.map((value, k) => value - u[k]!))
    if (moved <= TOLERANCE * Math.max(1, norm(u))) return { point: onSurface(surface, next), iterations }
    // A step that leads further out than where it came from is shortened.
    const landed = nearer(surface, u, next)
    if (landed === undefined) return moved <= Math.sqrt(TOLERANCE) ? { point: u, iterations } : { iterations }
    u = landed
  }
  return { iterations: ITERATIONS }
}

/** The first of ever shorter steps towards a point whose place on the surface is nearer to the middle. */
function nearer(surface: Surface, u: Float64Array, towards: Float64Array): Float64Array | undefined {
  for (let part = 1; part > 1e-6; part /= 2) {
    const there = u.map((value, k) => value + part * (towards[k]! - value))
    const landed = onSurface(surface, there)
    if (norm(landed) < norm(u)) return landed
  }
  return undefined
}

/** Where the ray from the middle through a point meets the surface; halved, as the gap grows along a ray that reaches it. */
function onSurface(surface: Surface, point: Float64Array): Float64Array {
  const length = norm(point)
  const at = (far: number): Float64Array => point.map(value => (value / length) * far)
  let [near, far] = [0, Math.max(length, 1)]
  while (surface.gap(at(far)) < 0 && far < 2 * FAR) [near, far] = [far, 2 * far]
  for (let halving = 0; halving < 60 && far - near > 1e-14 * far; halving++) {
    const middle = near + (far - near) / 2
    if (surface.gap(at(middle)) < 0) near = middle
    else far = middle
  }
  return at(far)
}

function dot(a: Float64Array, b: Float64Array): number {
  return a.reduce((sum, value, k) => sum + value * b[k]!, 0)
}

function norm(a: Float64Array): number {
  return Math.hypot(...a)
}

function gradientOf(surface: Surface, u: Float64Array): Float64Array {
  return u.map((_, k) => {
    const moved = (by: number): number => surface.gap(u.map((value, j) => (j === k ? value + by : value)))
    return (moved(STEP) - moved(-STEP)) / (2 * STEP)
  })
}
