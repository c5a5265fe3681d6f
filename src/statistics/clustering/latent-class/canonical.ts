/**
 * Which class comes first, so that the same classes have the same names whatever seed found them.
 *
 * @module
 */
import type { ClusterOrder } from '../features/index.js'
import { canonicalOrder } from '../features/index.js'
import type { ClassEstimate } from './estimate.js'
import { reorder } from './estimate.js'

/** Shares and means closer than this may differ by where a search stopped: they are the same. */
const DIGITS = 1e6

/** The classes in their order; a question orders them by the mean place of its answers. */
export function inCanonicalOrder(
  estimate: ClassEstimate,
  starts: Int32Array,
  names: readonly string[],
  order: ClusterOrder,
): ClassEstimate {
  const { classes, shares, probabilities } = estimate
  const answers = probabilities.length / classes
  const meanPlace = (k: number, j: number): number => {
    let mean = 0
    for (let c = starts[j]!; c < starts[j + 1]!; c++) mean += (c - starts[j]!) * probabilities[k * answers + c]!
    return Math.round(mean * DIGITS)
  }
  const centres = Array.from({ length: classes }, (_, k) => names.map((_, j) => meanPlace(k, j)))
  const sizes = shares.map(share => Math.round(share * DIGITS))
  return reorder(estimate, canonicalOrder({ sizes, centres, names }, order))
}
