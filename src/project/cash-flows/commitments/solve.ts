/**
 * What depends on itself, solved: in closed form where it is a line, else within a monotone bracket.
 *
 * @module
 */
import { findRoot } from '../../../numeric/index.js'

/** A zero and what it took. */
export interface Solved {
  readonly at: number
  /** What is left of the equation there. */
  readonly value: number
  readonly method: 'closed-form' | 'bracket'
  readonly evaluations: number
}

/**
 * The zero of a function between two points where its signs differ: two runs give the line, a third verifies it; where it is no
 * line, Brent's method. Absent where the signs are the same.
 *
 * @param tolerance of the function's value.
 */
export function zeroBetween(
  f: (x: number) => number,
  lower: number,
  upper: number,
  tolerance: number,
): Solved | undefined {
  let evaluations = 0
  const counted = (x: number): number => {
    evaluations++
    return f(x)
  }
  const atLower = counted(lower)
  const atUpper = counted(upper)
  if (Math.abs(atLower) <= tolerance) return { at: lower, value: atLower, method: 'closed-form', evaluations }
  if (Math.abs(atUpper) <= tolerance) return { at: upper, value: atUpper, method: 'closed-form', evaluations }
  if (!(atLower < 0 !== atUpper < 0)) return undefined
  const line = lower + ((upper - lower) * atLower) / (atLower - atUpper)
  const atLine = counted(line)
  if (Math.abs(atLine) <= tolerance) return { at: line, value: atLine, method: 'closed-form', evaluations }
  const sameAsLower = atLine < 0 === atLower < 0
  const root = findRoot(counted, sameAsLower ? line : lower, sameAsLower ? upper : line)
  return { at: root.root, value: root.value, method: 'bracket', evaluations }
}
