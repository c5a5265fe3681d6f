/**
 * Drivers on the plane in samples of the sheets, drawn with replacement.
 *
 * @module
 */
import type { Steps } from '../../model/index.js'
import { randomStreams } from '../../model/index.js'
import type { ClusterCodes } from '../../statistics/cluster-codes.js'
import { resampledCounts } from '../../statistics/index.js'
import { lineAt, QUADRANTS, quadrantAt } from './cut-lines.js'
import type { Plane, PlaneOf } from './plane.js'
import type { QuadrantCut } from './quadrant-types.js'

/** What samples gave. */
export interface DrawnPlanes {
  /** By driver, one per sample. */
  readonly importance: readonly Float64Array[]
  readonly performance: readonly Float64Array[]
  /** By driver: how many samples had it in each quadrant. */
  readonly quadrants: readonly Uint32Array[]
  /** Where the lines were. */
  readonly lines: { readonly importance: Float64Array; readonly performance: Float64Array }
  readonly replicates: number
}

/** The rules of both lines. */
export interface Cuts {
  readonly importance: QuadrantCut
  readonly performance: QuadrantCut
}

/** Samples from one yield to the next. */
const STEP = 20

/** Both lines among the drivers of a plane. */
export function linesOf({ importance, performance }: Plane, cuts: Cuts): { importance: number; performance: number } {
  return {
    importance: lineAt(cuts.importance, importance),
    performance: lineAt(cuts.performance, performance),
  }
}

/** Draws clients, or sheets, again and again; sample r comes from stream r of the seed. */
export function* drawPlanes(
  planeOf: PlaneOf,
  weights: Float64Array,
  { code, count }: ClusterCodes,
  cuts: Cuts,
  { drivers, replicates, seed }: { readonly drivers: number; readonly replicates: number; readonly seed: number },
): Steps<DrawnPlanes> {
  const column = (): Float64Array => new Float64Array(replicates)
  const all = Array.from({ length: drivers }, (_, j) => j)
  const [importance, performance] = [all.map(column), all.map(column)]
  const lines = { importance: column(), performance: column() }
  const quadrants = all.map(() => new Uint32Array(QUADRANTS.length))
  const counts = new Int32Array(count)
  const streams = randomStreams(seed)
  const drawn = new Float64Array(weights.length)
  let used = 0
  for (let draw = 0; draw < replicates; draw++) {
    resampledCounts(streams.next().value, count, counts)
    for (let row = 0; row < drawn.length; row++) drawn[row] = weights[row]! * counts[code[row]!]!
    const plane = planeOf(drawn)
    if (plane !== undefined) {
      const at = linesOf(plane, cuts)
      lines.importance[used] = at.importance
      lines.performance[used] = at.performance
      for (const j of all) {
        importance[j]![used] = plane.importance[j]!
        performance[j]![used] = plane.performance[j]!
        quadrants[j]![quadrantAt(plane.importance[j]!, plane.performance[j]!, at)]!++
      }
      used++
    }
    if ((draw + 1) % STEP === 0 || draw + 1 === replicates)
      yield { phase: 'drawing', done: draw + 1, total: replicates }
  }
  const cut = (values: Float64Array): Float64Array => values.subarray(0, used)
  return {
    importance: importance.map(cut),
    performance: performance.map(cut),
    quadrants,
    lines: { importance: cut(lines.importance), performance: cut(lines.performance) },
    replicates: used,
  }
}
