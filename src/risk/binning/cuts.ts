/**
 * Cut points: bins closed on the left, [-∞, c₀), [c₀, c₁), ..., [cₙ, ∞).
 *
 * @module
 */
import { expectFinite, expectList, reject } from '../../errors/index.js'
import { lastAtMost } from '../../numeric/core.js'

/** Up to so many cuts, those at most a value are counted. */
const FEW = 12

/** Cut points of callers or documents: finite, ascending, none twice. */
export function checkCuts(given: unknown, path: string): readonly number[] {
  const cuts = expectList(given, path).map((cut, i) => expectFinite(cut, `${path}[${i}]`) + 0)
  const fault = cuts.findIndex((cut, i) => i > 0 && cut <= cuts[i - 1]!)
  if (fault > 0) reject('OUT_OF_RANGE', `${path}[${fault}]`, `a number above ${cuts[fault - 1]}`, cuts[fault])
  if (cuts.length >= 65_535) reject('OUT_OF_RANGE', path, 'fewer than 65535 cuts', given)
  return cuts
}

/** The bin of each number: how many cuts are at most it. */
export function binByCuts(values: Float64Array, cuts: readonly number[]): Uint16Array {
  const bins = new Uint16Array(values.length)
  const points = Float64Array.from(cuts)
  const guide = points.length > FEW ? guideTo(points) : undefined
  if (guide === undefined) {
    for (let row = 0; row < values.length; row++) bins[row] = cutsAtMost(points, values[row]!)
    return bins
  }
  const { first, scale } = guide
  const [low, last] = [points[0]!, first.length - 2]
  for (let row = 0; row < values.length; row++) {
    const value = values[row]!
    const cell = Math.max(0, Math.min(last, Math.floor((value - low) * scale)))
    const end = first[cell + 1]!
    let bin = first[cell]!
    if (end - bin > FEW) bin = lastAtMost(points, value) + 1
    else while (bin < end && points[bin]! <= value) bin++
    bins[row] = bin
  }
  return bins
}

/** Cells of equal width from the first cut to the last: only cuts in the cell of a value need to be compared with it. */
interface Guide {
  readonly scale: number
  /** How many cuts lie in cells before each. */
  readonly first: Uint16Array
}

function guideTo(points: Float64Array): Guide | undefined {
  const low = points[0]!
  const cells = 8 * points.length
  const scale = cells / (points[points.length - 1]! - low)
  if (!(scale > 0 && scale < Number.POSITIVE_INFINITY)) return undefined
  const first = new Uint16Array(cells + 1)
  for (const point of points) first[Math.min(cells - 1, Math.floor((point - low) * scale)) + 1]!++
  for (let cell = 0; cell < cells; cell++) first[cell + 1]! += first[cell]!
  return { scale, first }
}

/** How many of the ascending cuts are at most a value; few are counted faster than searched. */
export function cutsAtMost(cuts: Float64Array, value: number): number {
  if (cuts.length > FEW) return lastAtMost(cuts, value) + 1
  let bin = 0
  for (let k = 0; k < cuts.length; k++) bin += cuts[k]! <= value ? 1 : 0
  return bin
}
