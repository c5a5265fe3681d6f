/**
 * Σ r z zᵀ over rows that follow each other, z = (1, x): Σ r, Σ r x and Σ r x xᵀ in one go.
 *
 * Three columns by three, so that a value read serves in three products.
 *
 * @module
 */
import { TILE } from '../../regression/design.js'
import type { CoxProblem } from './problem.js'

const BY = 3

/** Sums of products, on and right of their diagonal. */
export interface Products {
  /** In rows of `room` numbers; what fills the last group repeats the last column, and nobody reads it. */
  readonly cells: Float64Array
  /** How many columns there are with the column of ones, rounded up to whole groups. */
  readonly room: number
  /** Where the columns of the tile at hand are, less the row. */
  readonly places: Int32Array
}

/** Products of so many columns, all 0. */
export function noProducts(width: number): Products {
  const room = BY * Math.ceil((width + 1) / BY)
  return { cells: new Float64Array(room * room), room, places: new Int32Array(room) }
}

/** Adds the rows. */
export function addProducts(
  { design: { tiles, stride, width, blocks } }: CoxProblem,
  risk: Float64Array,
  from: number,
  to: number,
  products: Products,
): void {
  const { room, places } = products
  for (let i = from; i < to; ) {
    const block = Math.floor(i / TILE)
    const until = Math.min(to, (block + 1) * TILE)
    places[0] = (blocks * stride - block) * TILE
    for (let k = 1; k < room; k++) places[k] = (block * (stride - 1) + Math.min(k, width) - 1) * TILE
    for (let k = 0; k < room; k += BY) {
      for (let l = 0; l < k; l += BY) addBlock(tiles, risk, i, until, l, k, products)
      addCorner(tiles, risk, i, until, k, products)
    }
    i = until
  }
}

/** Three columns by three others. */
function addBlock(
  tiles: Float64Array,
  risk: Float64Array,
  from: number,
  to: number,
  row: number,
  column: number,
  { cells, room, places }: Products,
): void {
  const [t, u, v] = [places[row]!, places[row + 1]!, places[row + 2]!]
  const [p, q, s] = [places[column]!, places[column + 1]!, places[column + 2]!]
  let [tp, tq, ts, up, uq, us, vp, vq, vs] = [0, 0, 0, 0, 0, 0, 0, 0, 0]
  for (let i = from; i < to; i++) {
    const r = risk[i]!
    const x = r * tiles[p + i]!
    const y = r * tiles[q + i]!
    const z = r * tiles[s + i]!
    const a = tiles[t + i]!
    tp += a * x
    tq += a * y
    ts += a * z
    const b = tiles[u + i]!
    up += b * x
    uq += b * y
    us += b * z
    const c = tiles[v + i]!
    vp += c * x
    vq += c * y
    vs += c * z
  }
  const at = row * room + column
  cells[at]! += tp
  cells[at + 1]! += tq
  cells[at + 2]! += ts
  cells[at + room]! += up
  cells[at + room + 1]! += uq
  cells[at + room + 2]! += us
  cells[at + 2 * room]! += vp
  cells[at + 2 * room + 1]! += vq
  cells[at + 2 * room + 2]! += vs
}

/** Three columns by themselves. */
function addCorner(
  tiles: Float64Array,
  risk: Float64Array,
  from: number,
  to: number,
  column: number,
  { cells, room, places }: Products,
): void {
  const [p, q, s] = [places[column]!, places[column + 1]!, places[column + 2]!]
  let [pp, pq, ps, qq, qs, ss] = [0, 0, 0, 0, 0, 0]
  for (let i = from; i < to; i++) {
    const r = risk[i]!
    const x = tiles[p + i]!
    const y = tiles[q + i]!
    const z = tiles[s + i]!
    const rx = r * x
    const ry = r * y
    pp += rx * x
    pq += rx * y
    ps += rx * z
    qq += ry * y
    qs += ry * z
    ss += r * z * z
  }
  const at = column * room + column
  cells[at]! += pp
  cells[at + 1]! += pq
  cells[at + 2]! += ps
  cells[at + room + 1]! += qq
  cells[at + room + 2]! += qs
  cells[at + 2 * room + 2]! += ss
}
