/**
 * Linear predictors of all rows, and how far they moved.
 *
 * @module
 */
import { GROUP, TILE } from '../../regression/design.js'
import type { CoxProblem } from './problem.js'

/** Predictors that move from point to point, tile by tile as they are asked for: from the last row to the first. */
export interface Predictors {
  /** One a row, in the order of risk sets. */
  readonly values: Float64Array
  /** Begins to move to a point. */
  readonly moveTo: (point: Float64Array) => void
  /** Moves all rows from this one on. */
  readonly reach: (row: number) => void
  /** The most by which one of those that were reached has moved; Infinity the first time. */
  readonly moved: () => number
}

/** Predictors of nowhere yet. */
export function movingPredictors(problem: CoxProblem): Predictors {
  const { blocks, stride, rows } = problem.design
  const values = new Float64Array(blocks * TILE).fill(Infinity)
  const [padded, tile] = [new Float64Array(stride), new Float64Array(TILE)]
  let [block, most] = [0, 0]
  return {
    values,
    moveTo: point => {
      padded.set(point)
      block = blocks
      most = 0
    },
    reach: row => {
      while (block * TILE > row) {
        block--
        fillTile(problem, block, padded, tile, 0)
        const own = block * TILE
        const count = Math.min(TILE, rows - own)
        for (let r = 0; r < count; r++) {
          const change = Math.abs(tile[r]! - values[own + r]!)
          if (!(change <= most)) most = change
          values[own + r] = tile[r]!
        }
      }
    },
    moved: () => most,
  }
}

/** The linear predictor of each row, in the order of risk sets; `out` has whole tiles. */
export function fillPredictors(problem: CoxProblem, point: Float64Array, out: Float64Array): Float64Array {
  const { stride, blocks } = problem.design
  const padded = new Float64Array(stride)
  padded.set(point)
  for (let block = 0; block < blocks; block++) fillTile(problem, block, padded, out, block * TILE)
  return out
}

/** Four columns at a time, or a last one alone: 100,000 rows of 5 columns take 0.5 ms, and by pairs 0.8 ms. */
function fillTile(
  { design: { tiles, stride, width } }: CoxProblem,
  block: number,
  point: Float64Array,
  out: Float64Array,
  to: number,
): void {
  out.fill(0, to, to + TILE)
  for (let j = 0; j < width; j += GROUP) {
    const at = (block * stride + j) * TILE
    const a = point[j]!
    if (j + 1 === width) {
      for (let r = 0; r < TILE; r++) out[to + r]! += a * tiles[at + r]!
      return
    }
    const [b, c, d] = [point[j + 1]!, point[j + 2]!, point[j + 3]!]
    for (let r = 0; r < TILE; r++) {
      const near = a * tiles[at + r]! + b * tiles[at + TILE + r]!
      out[to + r]! += near + (c * tiles[at + 2 * TILE + r]! + d * tiles[at + 3 * TILE + r]!)
    }
  }
}

/** The most by which a predictor changed. */
export function largestChange(predictor: Float64Array, previous: Float64Array, rows: number): number {
  let most = 0
  for (let i = 0; i < rows; i++) {
    const change = Math.abs(predictor[i]! - previous[i]!)
    if (!(change <= most)) most = change
  }
  return most
}
