/**
 * FasterPAM: medoids are swapped for other rows as long as that brings the sum of distances down. For every row that is no
 * medoid, one pass over all rows tells what a swap with each of the k medoids would change; the best swap is made at once.
 *
 * @see Schubert and Rousseeuw (2021), Fast and eager k-medoids clustering: O(k) runtime improvement of the PAM, CLARA, and
 * CLARANS algorithms, Information Systems 101, algorithm 3.
 * @module
 */
import type { Assignment } from './assignment.js'
import { costOf, swapMedoid } from './assignment.js'
import type { DistanceSquare } from './distance-square.js'
import { positivePart } from './positive-part.js'

/** Improves an assignment in place, until no swap of one medoid makes it better; how many swaps were made. */
export function improve(square: DistanceSquare, weights: Float64Array, assignment: Assignment): number {
  const { medoids } = assignment
  // With one medoid, the most central row is the best; nothing is next to it.
  if (medoids.length === 1) return 0
  const isMedoid = new Uint8Array(square.size)
  for (const medoid of medoids) isMedoid[medoid] = 1
  const losses = new Float64Array(medoids.length)
  const changes = new Float64Array(medoids.length)
  const affected = new Int32Array(square.size)
  removalLosses(assignment, weights, losses)
  let [cost, swaps] = [costOf(assignment, weights), 0]
  for (let candidate = 0, unchanged = 0; unchanged < square.size; candidate = (candidate + 1) % square.size) {
    unchanged++
    if (isMedoid[candidate] === 1) continue
    const shared = changesBy(candidate, square, weights, assignment, losses, changes, affected)
    const place = placeOfLeast(changes)
    if (changes[place]! + shared >= 0) continue
    const removed = medoids[place]!
    swapMedoid(square, assignment, place, candidate)
    const swapped = costOf(assignment, weights)
    // A gain may be rounding beside distances that are far larger: what is not less now is undone, so that the search ends.
    if (swapped >= cost) {
      swapMedoid(square, assignment, place, removed)
      continue
    }
    isMedoid[removed] = 0
    isMedoid[candidate] = 1
    removalLosses(assignment, weights, losses)
    cost = swapped
    swaps++
    unchanged = 0
  }
  return swaps
}

/** What it would cost to take each medoid away: its rows go to their next. */
function removalLosses({ nearest, toNearest, toNext }: Assignment, weights: Float64Array, losses: Float64Array): void {
  losses.fill(0)
  for (let row = 0; row < weights.length; row++) {
    losses[nearest[row]!]! += weights[row]! * (toNext[row]! - toNearest[row]!)
  }
}

/** What the candidate would change in place of each medoid, but for what it changes in place of any: that is returned. */
function changesBy(
  candidate: number,
  square: DistanceSquare,
  weights: Float64Array,
  { nearest, toNearest, toNext }: Assignment,
  losses: Float64Array,
  changes: Float64Array,
  affected: Int32Array,
): number {
  const count = rowsAffected(candidate, square, toNext, affected)
  changes.set(losses)
  const from = candidate * square.size
  let shared = 0
  for (let i = 0; i < count; i++) {
    const row = affected[i]!
    const distance = square.distances[from + row]!
    const nearer = positivePart(toNearest[row]! - distance)
    shared -= weights[row]! * nearer
    changes[nearest[row]!]! += weights[row]! * (nearer + distance - toNext[row]!)
  }
  return shared
}

/** Collects the rows to which the candidate is nearer than their next medoid; how many. Each is written, and counted if it is one. */
function rowsAffected(
  candidate: number,
  { size, distances }: DistanceSquare,
  toNext: Float64Array,
  affected: Int32Array,
): number {
  let count = 0
  for (let row = 0, at = candidate * size; row < size; row++, at++) {
    affected[count] = row
    count += Number(distances[at]! < toNext[row]!)
  }
  return count
}

function placeOfLeast(values: Float64Array): number {
  let least = 0
  for (let i = 1; i < values.length; i++) if (values[i]! < values[least]!) least = i
  return least
}
