/**
 * The height at which two leaves are first in one cluster.
 *
 * @module
 */
import { leavesInOrder } from './leaf-order.js'
import type { PackedDistances } from './packed.js'
import { pairStarts } from './packed.js'
import type { TreeNodes } from './raw-merges.js'

/** That height of every pair, packed as distances are. */
export function copheneticHeights(tree: TreeNodes): PackedDistances {
  const size = tree.merges.length + 1
  const order = leavesInOrder(tree)
  const starts = pairStarts(size)
  const values = new Float64Array((size * (size - 1)) / 2)
  // In the order of leaves every node is one stretch.
  const from = new Int32Array(2 * size - 1)
  const until = new Int32Array(2 * size - 1)
  for (const [at, leaf] of order.entries()) {
    from[leaf] = at
    until[leaf] = at + 1
  }
  for (const [i, [left, right]] of tree.merges.entries()) {
    for (let a = from[left]!; a < until[left]!; a++) {
      for (let b = from[right]!; b < until[right]!; b++) {
        const one = order[a]!
        const other = order[b]!
        values[one < other ? starts[one]! + other : starts[other]! + one] = tree.heights[i]!
      }
    }
    from[size + i] = from[left]!
    until[size + i] = until[right]!
  }
  return { size, values }
}

/**
 * The correlation of two columns of pairs, where leaf i stands for `weights[i]` equal rows, whose pairs with each other are 0 in both;
 * undefined where one of them does not vary.
 */
export function pairCorrelation(
  one: PackedDistances,
  other: PackedDistances,
  weights: Float64Array,
): number | undefined {
  const all = weights.reduce((sum, weight) => sum + weight, 0)
  const pairs = (all * (all - 1)) / 2
  const [meanOne, meanOther] = [weightedSum(one, weights) / pairs, weightedSum(other, weights) / pairs]
  const equal = weights.reduce((sum, weight) => sum + (weight * (weight - 1)) / 2, 0)
  let [squaresOne, squaresOther, products] = [equal * meanOne ** 2, equal * meanOther ** 2, equal * meanOne * meanOther]
  let place = 0
  for (let i = 0; i < one.size; i++) {
    for (let j = i + 1; j < one.size; j++, place++) {
      const weight = weights[i]! * weights[j]!
      const a = one.values[place]! - meanOne
      const b = other.values[place]! - meanOther
      squaresOne += weight * a * a
      squaresOther += weight * b * b
      products += weight * a * b
    }
  }
  const correlation = products / Math.sqrt(squaresOne) / Math.sqrt(squaresOther)
  return Number.isFinite(correlation) ? Math.max(-1, Math.min(1, correlation)) : undefined
}

function weightedSum({ size, values }: PackedDistances, weights: Float64Array): number {
  let [sum, place] = [0, 0]
  for (let i = 0; i < size; i++) for (let j = i + 1; j < size; j++) sum += weights[i]! * weights[j]! * values[place++]!
  return sum
}
