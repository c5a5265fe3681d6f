/**
 * What obligors have in common: returns of factors that are correlated, and how much each obligor depends on them.
 *
 *   Xᵢ = Σ_f β_if Z_f + √(1 − βᵢᵀ C βᵢ) εᵢ,   Z = L ε with L Lᵀ = C,   every Xᵢ standard normal
 *
 * @module
 */
import { expectList, expectObject, reject } from '../../../errors/index.js'
import type { RandomStream } from '../../../model/index.js'
import { choleskyFactor } from '../../../numeric/index.js'
import { expectColumns, FINITE } from '../../../statistics/columns.js'
import { drawNormal } from '../../../statistics/draws.js'

/** By factor: how much each obligor's asset value moves with it, a column as long as the portfolio. */
export type FactorLoadings = Readonly<Record<string, ArrayLike<number>>>

/** Factors and loadings, checked. */
export interface FactorModel {
  readonly factors: readonly string[]
  /** L, row by row. */
  readonly root: Float64Array
  /** Loadings, factor by factor. */
  readonly loadings: readonly ArrayLike<number>[]
  /** √(1 − βᵀ C β) of each obligor. */
  readonly own: Float64Array
}

const SLACK = 1e-9
/** An obligor whose return is all common still has this much of its own, so that nothing is divided by 0. */
const LEAST_OWN = 1e-9

/** The door: loadings of so many obligors, and correlations in the order of their names. */
export function factorModel(loadings: FactorLoadings, correlations: unknown, size: number): FactorModel {
  const path = 'columns.loadings'
  const factors = Object.keys(expectObject(loadings, path))
  if (factors.length === 0) reject('EMPTY_INPUT', path, 'at least one factor', loadings)
  const columns = factors.map(factor => {
    const column = loadings[factor]!
    const length = expectColumns([`${path}.${factor}`, column, FINITE])
    if (length !== size) reject('LENGTH_MISMATCH', `${path}.${factor}`, `${size} loadings, one per obligor`, length)
    return column
  })
  const matrix = correlationMatrix(correlations, factors.length)
  const root = new Float64Array(matrix.length)
  if (!choleskyFactor(matrix, factors.length, root)) {
    const hint = 'Some factor is a mixture of the others, or the correlations contradict each other'
    reject('OUT_OF_RANGE', 'options.correlations', 'a positive definite matrix', correlations, hint)
  }
  return { factors, root, loadings: columns, own: ownShares(columns, root, size) }
}

/** Z = L ε, of fresh ε. */
export function drawFactors({ root, factors }: FactorModel, uniform: RandomStream, out: Float64Array): void {
  const n = factors.length
  for (let f = 0; f < n; f++) out[f] = drawNormal(uniform)
  for (let row = n - 1; row >= 0; row--) {
    let sum = 0
    for (let f = 0; f <= row; f++) sum += root[row * n + f]! * out[f]!
    out[row] = sum
  }
}

/** The systematic parts of obligors in units of what is their own: Σ_f β_if Z_f / √(1 − R²), loadings of 0 left out. */
export interface Systematic {
  readonly begin: Int32Array
  readonly factor: Int32Array
  readonly share: Float64Array
}

/** Rows in the order of `order`. */
export function systematicOf({ loadings, own }: FactorModel, order: ArrayLike<number>): Systematic {
  const begin = new Int32Array(order.length + 1)
  const factor: number[] = []
  const share: number[] = []
  for (let row = 0; row < order.length; row++) {
    const i = order[row]!
    for (const [f, column] of loadings.entries()) {
      if (column[i] === 0) continue
      factor.push(f)
      share.push(column[i]! / own[i]!)
    }
    begin[row + 1] = factor.length
  }
  return { begin, factor: Int32Array.from(factor), share: Float64Array.from(share) }
}

function correlationMatrix(correlations: unknown, n: number): Float64Array {
  const matrix = new Float64Array(n * n)
  if (correlations === undefined) {
    for (let f = 0; f < n; f++) matrix[f * n + f] = 1
    return matrix
  }
  const path = 'options.correlations'
  const rows = expectList(correlations, path)
  if (rows.length !== n) reject('LENGTH_MISMATCH', path, `${n} rows, one per factor`, rows.length)
  for (const [i, row] of rows.entries()) {
    const cells = expectList(row, `${path}[${i}]`)
    if (cells.length !== n) reject('LENGTH_MISMATCH', `${path}[${i}]`, `${n} numbers, one per factor`, cells.length)
    for (const [j, cell] of cells.entries()) matrix[i * n + j] = expectCorrelation(cell, i === j, `${path}[${i}][${j}]`)
  }
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < i; j++) {
      const mirrored = matrix[j * n + i]!
      if (Math.abs(matrix[i * n + j]! - mirrored) <= SLACK) continue
      reject('OUT_OF_RANGE', `${path}[${i}][${j}]`, `${mirrored}, as in [${j}][${i}]`, matrix[i * n + j])
    }
  }
  return matrix
}

function expectCorrelation(cell: unknown, isOwn: boolean, path: string): number {
  const inRange = typeof cell === 'number' && Math.abs(cell) <= 1 + SLACK
  if (inRange && (!isOwn || Math.abs(cell - 1) <= SLACK)) return cell
  return reject('OUT_OF_RANGE', path, isOwn ? '1, of a factor with itself' : 'a number from -1 to 1', cell)
}

/** √(1 − |Lᵀβ|²), which may not be less than nothing. */
function ownShares(loadings: readonly ArrayLike<number>[], root: Float64Array, size: number): Float64Array {
  const n = loadings.length
  return Float64Array.from({ length: size }, (_, i) => {
    let common = 0
    for (let f = 0; f < n; f++) {
      let part = 0
      for (let row = f; row < n; row++) part += root[row * n + f]! * loadings[row]![i]!
      common += part * part
    }
    if (common > 1 + SLACK) {
      const hint = 'A loading is the square root of a correlation: βᵀ C β is the share that factors explain'
      reject('OUT_OF_RANGE', `columns.loadings[${i}]`, 'loadings that explain at most all of a return', common, hint)
    }
    return Math.max(LEAST_OWN, Math.sqrt(Math.max(0, 1 - common)))
  })
}
