/**
 * The shortest vector b + Σ μ a over rows a with μ >= 0: what no sum of the rows takes away from b. Every row has a product
 * of 0 or more with it.
 *
 * @see Lawson and Hanson (1974), Solving Least Squares Problems, chapter 23 (NNLS).
 * @module
 */
import { backSubstitute, triangulate } from '../../numeric/index.js'

/** Vectors of `width` numbers one after the other. */
export interface Rows {
  readonly width: number
  readonly count: number
  readonly cells: Float64Array
}

/** Products with unit vectors up to this, as a share of the vector left, are rounding. */
const ROUNDING = 1e-9
/** What is left of b at this share of it is nothing. */
const NOTHING = 1e-11
/** Each round brings a row in; rows that leave again are few. */
const ROUNDS_PER_COLUMN = 60

/** b + Σ μ a; zeros where nothing is left. */
export function remainder(rows: Rows, b: Float64Array): Float64Array {
  const { width } = rows
  let active: number[] = []
  let shares: number[] = []
  let left: Float64Array = b.slice()
  const barred = new Set<number>()
  for (let round = 0; round < ROUNDS_PER_COLUMN * width; round++) {
    const size = norm(left)
    if (size <= NOTHING * norm(b)) return new Float64Array(width)
    const worst = leastProduct(rows, left, barred)
    if (worst === undefined || worst.product >= -ROUNDING * size) return left
    active.push(worst.row)
    shares.push(0)
    const before = active.length
    for (;;) {
      const solved = solve(rows, active, shares, b)
      const reaches = solved.map((share, k) => reachOf(shares[k]!, share))
      const reach = Math.min(...reaches)
      if (reach > 1) {
        shares = solved
        break
      }
      shares = shares.map((share, k) => share + reach * (solved[k]! - share)).filter((_, k) => reaches[k]! > reach)
      active = active.filter((_, k) => reaches[k]! > reach)
    }
    // A row that left at once came in by rounding; it stays out until the vector has changed.
    if (active.length < before && !active.includes(worst.row)) barred.add(worst.row)
    else barred.clear()
    left = sumOf(rows, active, shares, b)
  }
  return left
}

/** The row whose product with a vector is least. */
export function leastProduct(
  { width, count, cells }: Rows,
  vector: Float64Array,
  barred?: ReadonlySet<number>,
): { readonly row: number; readonly product: number } | undefined {
  let [row, product] = [-1, Infinity]
  for (let i = 0, at = 0; i < count; i++, at += width) {
    let sum = 0
    for (let j = 0; j < width; j++) sum += cells[at + j]! * vector[j]!
    if (sum >= product || barred?.has(i)) continue
    row = i
    product = sum
  }
  return row < 0 ? undefined : { row, product }
}

/** The shares that make b + Σ share · row shortest, whatever their signs; without the last where it adds nothing. */
function solve(
  { width, cells }: Rows,
  active: readonly number[],
  shares: readonly number[],
  b: Float64Array,
): number[] {
  const size = active.length
  const without = [...shares.slice(0, -1), 0]
  if (size > width) return without
  const columns = size + 1
  const matrix = new Float64Array(width * columns)
  for (let j = 0; j < width; j++) {
    active.forEach((row, k) => {
      matrix[j * columns + k] = cells[row * width + j]!
    })
    matrix[j * columns + size] = -b[j]!
  }
  const last = active[size - 1]! * width
  const length = norm(cells.subarray(last, last + width))
  triangulate(matrix, width, columns, size)
  const added = Math.abs(matrix[(size - 1) * columns + size - 1]!)
  return added > NOTHING * length ? Array.from(backSubstitute(matrix, columns, size, size)) : without
}

/** How far a share can go towards another before it is 0, as a part of the way; beyond 1 where it stays above. */
function reachOf(from: number, to: number): number {
  if (to > 0) return Infinity
  return from > 0 ? from / (from - to) : 0
}

function sumOf(
  { width, cells }: Rows,
  active: readonly number[],
  shares: readonly number[],
  b: Float64Array,
): Float64Array {
  return b.map((value, j) => active.reduce((sum, row, k) => sum + shares[k]! * cells[row * width + j]!, value))
}

function norm(vector: Float64Array): number {
  return Math.hypot(...vector)
}
