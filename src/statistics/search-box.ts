import type { ParameterTable, ParamsOf } from '../model/index.js'
import { pointBounds, pointOf } from '../model/index.js'

/** Where a likelihood is searched, in the coordinates of the point. */
export interface SearchBox {
  /** Typical sizes, moved within the range where they lie beyond it: the search begins there. */
  readonly centre: Float64Array
  readonly lower: Float64Array
  readonly upper: Float64Array
}

const FARTHEST = Math.log(1e10)

/** A factor of 1e10 about what is typical of a parameter > 0, 23 about another, and no farther than its range. */
export function searchBox<T extends ParameterTable>(parameters: T, typical: ParamsOf<T>): SearchBox {
  const range = pointBounds(parameters)
  const centre = clamped(pointOf(parameters, typical), range.lower, range.upper)
  return {
    centre,
    lower: centre.map((c, i) => Math.max(c - FARTHEST, range.lower[i]!)),
    upper: centre.map((c, i) => Math.min(c + FARTHEST, range.upper[i]!)),
  }
}

/** What lies beyond the bounds of the search is moved to them. */
export function clamped(point: Float64Array, lower: Float64Array, upper: Float64Array): Float64Array {
  return point.map((coordinate, i) => Math.min(upper[i]!, Math.max(lower[i]!, coordinate)))
}
