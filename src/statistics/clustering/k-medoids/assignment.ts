/**
 * Which medoid each row is nearest to, and which comes next: what a swap changes, and what the next is weighed by.
 *
 * @module
 */
import type { DistanceSquare } from './distance-square.js'

/** The rows of a square by their medoids. */
export interface Assignment {
  /** Places of the medoids. */
  readonly medoids: Int32Array
  /** Of each row, the place in `medoids` of the nearest and of the next. */
  readonly nearest: Int32Array
  readonly next: Int32Array
  /** How far these are. Without a second medoid `toNext` is infinite. */
  readonly toNearest: Float64Array
  readonly toNext: Float64Array
}

/** The rows as these medoids have them. */
export function assignmentOf(square: DistanceSquare, medoids: Int32Array): Assignment {
  const { size } = square
  const assignment = {
    medoids,
    nearest: new Int32Array(size),
    next: new Int32Array(size),
    toNearest: new Float64Array(size),
    toNext: new Float64Array(size),
  }
  for (let row = 0; row < size; row++) place(square, assignment, row)
  return assignment
}

/** One medoid replaced by another row, in place. */
export function swapMedoid(square: DistanceSquare, assignment: Assignment, removed: number, by: number): void {
  const { medoids, nearest, next, toNearest, toNext } = assignment
  const { size, distances } = square
  medoids[removed] = by
  for (let row = 0; row < size; row++) {
    if (nearest[row] === removed || next[row] === removed) {
      place(square, assignment, row)
      continue
    }
    const distance = distances[by * size + row]!
    if (distance < toNearest[row]!) {
      next[row] = nearest[row]!
      toNext[row] = toNearest[row]!
      nearest[row] = removed
      toNearest[row] = distance
    } else if (distance < toNext[row]!) {
      next[row] = removed
      toNext[row] = distance
    }
  }
}

/** The nearest and the next medoid of a row, looked for among all. */
function place({ size, distances }: DistanceSquare, assignment: Assignment, row: number): void {
  const { medoids } = assignment
  let [nearest, next] = [0, 0]
  let [toNearest, toNext] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY]
  for (let i = 0; i < medoids.length; i++) {
    const distance = distances[medoids[i]! * size + row]!
    if (distance < toNearest) {
      ;[next, toNext] = [nearest, toNearest]
      ;[nearest, toNearest] = [i, distance]
    } else if (distance < toNext) [next, toNext] = [i, distance]
  }
  assignment.nearest[row] = nearest
  assignment.toNearest[row] = toNearest
  assignment.next[row] = next
  assignment.toNext[row] = toNext
}

/** What the rows are away from their medoids, all together. */
export function costOf({ toNearest }: Assignment, weights: Float64Array): number {
  let cost = 0
  for (let row = 0; row < weights.length; row++) cost += weights[row]! * toNearest[row]!
  return cost
}
