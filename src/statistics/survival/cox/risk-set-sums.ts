/**
 * The two sums over a risk set, and how rows join and leave them.
 *
 * @module
 */
import { TILE } from '../../regression/design.js'
import type { CoxProblem } from './problem.js'
import type { Products } from './risk-products.js'
import { addProducts, noProducts } from './risk-products.js'

/** Σ r and Σ r x, in units of the event. */
export interface Sums {
  total: number
  readonly columns: Float64Array
  /** Σ r x xᵀ with both, where it is asked for; `columns` are part of its cells. */
  readonly products?: Products
}

/** Sums over nobody. */
export function noSums(width: number, withProducts = false): Sums {
  if (!withProducts) return { total: 0, columns: new Float64Array(width) }
  const products = noProducts(width)
  return { total: 0, columns: products.cells.subarray(1, 1 + width), products }
}

/** Adds rows that follow each other; what they add by column only where it is asked for. */
export function addRows(
  problem: CoxProblem,
  risk: Float64Array,
  from: number,
  to: number,
  sums: Sums,
  byColumn: boolean,
): void {
  if (sums.products !== undefined) {
    addProducts(problem, risk, from, to, sums.products)
    sums.total = sums.products.cells[0]!
    return
  }
  const { tiles, stride, width } = problem.design
  let total = 0
  for (let i = from; i < to; i++) total += risk[i]!
  sums.total += total
  if (!byColumn) return
  for (let i = from; i < to; ) {
    const block = Math.floor(i / TILE)
    const until = Math.min(to, (block + 1) * TILE)
    for (let j = 0; j < width; j++) {
      const at = (block * stride + j) * TILE - block * TILE
      let sum = 0
      for (let k = i; k < until; k++) sum += risk[k]! * tiles[at + k]!
      sums.columns[j]! += sum
    }
    i = until
  }
}

/** Takes out the rows whose first event is e: they were not at risk before it. */
export function takeComing(
  { sets, design }: CoxProblem,
  risk: Float64Array,
  e: number,
  sums: Sums,
  byColumn: boolean,
): void {
  const { order, starts } = sets.entries!
  const { tiles, stride, width } = design
  for (let k = starts[e]!; k < starts[e + 1]!; k++) {
    const i = order[k]!
    const block = Math.floor(i / TILE)
    sums.total -= risk[i]!
    if (!byColumn) continue
    const at = block * stride * TILE + (i - block * TILE)
    for (let j = 0; j < width; j++) sums.columns[j]! -= risk[i]! * tiles[at + j * TILE]!
  }
}

/** Adds up who is at risk at e from nothing. */
export function rebuild(
  problem: CoxProblem,
  risk: Float64Array,
  e: number,
  end: number,
  sums: Sums,
  byColumn: boolean,
): void {
  const { first } = problem.sets.entries!
  clear(sums)
  for (let i = problem.sets.starts[e]!; i < end; i++) {
    if (first[i]! <= e) addRows(problem, risk, i, i + 1, sums, byColumn)
  }
}

export function clear(sums: Sums): void {
  sums.total = 0
  cellsOf(sums).fill(0)
}

export function add(sums: Sums, more: Sums): void {
  sums.total += more.total
  const [cells, others] = [cellsOf(sums), cellsOf(more)]
  for (let k = 0; k < cells.length; k++) cells[k]! += others[k]!
}

export function scale(sums: Sums, factor: number): void {
  sums.total *= factor
  const cells = cellsOf(sums)
  for (let k = 0; k < cells.length; k++) cells[k]! *= factor
}

function cellsOf({ columns, products }: Sums): Float64Array {
  return products === undefined ? columns : products.cells
}
