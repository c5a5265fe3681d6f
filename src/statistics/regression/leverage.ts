/**
 * How much each row decides its own prediction, and what Firth's penalty makes of that.
 *
 * @module
 */
import type { Design } from './design.js'
import { TILE } from './design.js'
import { addGradient } from './tile-sums.js'

/** ln|A| of A = L Lᵀ. */
export function logDeterminant(factor: Float64Array, n: number): number {
  let sum = 0
  for (let i = 0; i < n; i++) sum += 2 * Math.log(factor[i * n + i]!)
  return sum
}

/**
 * Adds Σ ½ h s x, in parts of the mean weight, to a gradient, where h = w v xᵀ(XᵀWX)⁻¹x is a row's leverage.
 *
 * @param factor of XᵀWX.
 * @param informations w v of each row.
 * @param skews s of each row.
 */
export function addLeverage(
  design: Design,
  factor: Float64Array,
  informations: Float64Array,
  skews: Float64Array,
  gradient: Float64Array,
): void {
  const { blocks, weightUnit } = design
  const solved = new Float64Array(design.width * TILE)
  const pull = new Float64Array(TILE)
  for (let block = 0; block < blocks; block++) {
    fillSolved(design, block, factor, solved)
    pull.fill(0)
    for (let j = 0; j < solved.length; j += TILE) {
      for (let r = 0; r < TILE; r++) pull[r]! += solved[j + r]! * solved[j + r]!
    }
    for (let r = 0; r < TILE; r++)
      pull[r]! *= (informations[block * TILE + r]! * skews[block * TILE + r]!) / 2 / weightUnit
    addGradient(design, block, pull, gradient)
  }
}

/** L⁻¹x of each row of a tile. */
function fillSolved({ tiles, stride, width }: Design, block: number, factor: Float64Array, solved: Float64Array): void {
  const start = block * stride * TILE
  for (let j = 0; j < width; j++) {
    const to = j * TILE
    for (let r = 0; r < TILE; r++) solved[to + r] = tiles[start + to + r]!
    for (let k = 0; k < j; k++) {
      const share = factor[j * width + k]!
      for (let r = 0; r < TILE; r++) solved[to + r]! -= share * solved[k * TILE + r]!
    }
    const pivot = factor[j * width + j]!
    for (let r = 0; r < TILE; r++) solved[to + r]! /= pivot
  }
}
