/**
 * Round after round: centres to the means of their points, points to their nearest centres, until no point moves. Bounds on
 * distances tell of most points that they stay without computing any distance; the answer is Lloyd's.
 *
 *   a point stays if upper <= max(lower, half the way from its centre to the next one)
 *
 * @see Lloyd (1982), Least squares quantization in PCM, IEEE Transactions on Information Theory 28(2).
 * @module
 */
import type { Partition } from './partition.js'
import { movePoint, nearestCentre } from './partition.js'
import type { Points } from './points.js'
import { squaredDistance } from './points.js'
import { fillEmpty } from './repair.js'

/** How a start ended. */
export interface Rest {
  readonly converged: boolean
  readonly rounds: number
}

/** Until no point moves, or the rounds are used up. */
export function untilAtRest(points: Points, partition: Partition, most: number): Rest {
  for (let round = 1; round <= most; round++) {
    fillEmpty(points, partition)
    moveCentres(points, partition)
    if (regroup(points, partition, halfWays(points, partition)) === 0) return { converged: true, rounds: round }
  }
  fillEmpty(points, partition)
  return { converged: false, rounds: most }
}

/** Each centre to the mean of its points, with how far it and the others have gone by now. */
function moveCentres({ dimensions }: Points, { clusters, centres, sums, mass, path, others }: Partition): void {
  const moves = new Float64Array(clusters)
  for (let j = 0; j < clusters; j++) {
    let sum = 0
    for (let d = j * dimensions; d < (j + 1) * dimensions; d++) {
      const mean = sums[d]! / mass[j]!
      sum += (mean - centres[d]!) ** 2
      centres[d] = mean
    }
    moves[j] = Math.sqrt(sum)
    path[j]! += moves[j]!
  }
  const farthest = moves.indexOf(largestBeside(moves, -1))
  const [first, second] = [moves[farthest]!, largestBeside(moves, farthest)]
  for (let j = 0; j < clusters; j++) others[j]! += j === farthest ? second : first
}

function largestBeside(moves: Float64Array, place: number): number {
  let largest = 0
  for (let j = 0; j < moves.length; j++) if (j !== place && moves[j]! > largest) largest = moves[j]!
  return largest
}

/** Half the distance of each centre from the nearest other one. */
export function halfWays({ dimensions }: Points, { clusters, centres }: Partition): Float64Array {
  const halves = new Float64Array(clusters).fill(Infinity)
  for (let j = 1; j < clusters; j++) {
    for (let i = 0; i < j; i++) {
      const half = Math.sqrt(squaredDistance(centres, i, centres, j, dimensions)) / 2
      if (half < halves[i]!) halves[i] = half
      if (half < halves[j]!) halves[j] = half
    }
  }
  return halves
}

/** Points to their nearest centres; how many moved. */
function regroup(points: Points, partition: Partition, halves: Float64Array): number {
  const { assigned, upper, lower, centres, path, others } = partition
  const { count, values, dimensions } = points
  const gone = path.map((own, j) => own + others[j]!)
  let moved = 0
  for (let i = 0; i < count; i++) {
    const own = assigned[i]!
    if (lower[i]! - upper[i]! >= gone[own]! || upper[i]! + path[own]! <= halves[own]!) continue
    const exact = Math.sqrt(squaredDistance(values, i, centres, own, dimensions))
    upper[i] = exact - path[own]!
    if (exact <= halves[own]! || exact <= lower[i]! - others[own]!) continue
    const nearest = nearestCentre(points, partition, i)
    if (nearest === own) continue
    movePoint(points, partition, i, nearest)
    moved++
  }
  return moved
}
