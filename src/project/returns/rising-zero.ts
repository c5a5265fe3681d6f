/**
 * Where a value that rises with a factor reaches 0.
 *
 * @module
 */
import { findRoot } from '../../numeric/root.js'

/** The factor, or the end of its range at which there is still none. */
export type RisingZero = { readonly evaluations: number } & (
  | { readonly status: 'found'; readonly factor: number }
  | { readonly status: 'none'; readonly end: 'lowest' | 'highest'; readonly value: number }
)

/** Looks from 1 down to 0, or up by doubling to `highest`; then within the bracket. */
export function risingZero(valueAt: (factor: number) => number, highest: number): RisingZero {
  let evaluations = 0
  const counted = (factor: number): number => {
    evaluations++
    return valueAt(factor)
  }
  let [lower, upper] = [0, 1]
  let value = counted(upper)
  if (value >= 0) {
    const least = counted(0)
    if (least >= 0) return { status: 'none', end: 'lowest', value: least, evaluations }
  }
  while (value < 0) {
    if (upper >= highest) return { status: 'none', end: 'highest', value, evaluations }
    lower = upper
    upper = Math.min(highest, upper * 2)
    value = counted(upper)
  }
  const { root: factor } = findRoot(counted, lower, upper, { tolerance: 1e-13 * upper })
  return { status: 'found', factor, evaluations }
}
