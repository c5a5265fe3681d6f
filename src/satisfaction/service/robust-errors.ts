/**
 * Standard errors of a line through rows that come in clusters: by how much it moves when a cluster is left out.
 *
 *   V = (G − 1)/G · Σ δᵍδᵍᵀ     δᵍ = (XᵀX − XᵍᵀXᵍ)⁻¹ Xᵍᵀeᵍ   over G clusters with residuals e of the whole line
 *
 * The jackknife over clusters (CR3), to be read with Student's t of G − 1 degrees of freedom. The usual sandwich of the scores
 * Xᵍᵀeᵍ alone takes residuals for errors, and covers 86 to 91 % instead of 95 % of 5 to 50 clients whose waiting is skewed.
 *
 * @see Bell and McCaffrey (2002), Bias reduction in standard errors for linear regression with multi-stage samples, Survey Methodology
 * 28(2); MacKinnon, Nielsen and Webb (2023), Fast and reliable jackknife and bootstrap methods for cluster-robust inference, Journal
 * of Applied Econometrics 38(5).
 * @module
 */
import { choleskyFactor, choleskySolve } from '../../numeric/core.js'
import type { LinearRegression } from '../../statistics/index.js'

/** Rows of a regression with an intercept. */
export interface ClusteredRows {
  /** By column, in the order of the regression. */
  readonly columns: readonly Float64Array[]
  readonly outcomes: Float64Array
  readonly cluster: Int32Array
}

/** Standard errors by column, without the intercept's; absent where without some cluster there would be no line. */
export function clusteredErrors(line: LinearRegression, rows: ClusteredRows): readonly number[] | undefined {
  const { columns, outcomes, cluster } = rows
  const { intercept = 0 } = line
  const slopes = Object.values(line.coefficients)
  const scales = columns.map(scaleOf)
  const size = columns.length + 1
  const at = (row: number, j: number): number =>
    j === 0 ? 1 : (columns[j - 1]![row]! - scales[j - 1]!.mean) / scales[j - 1]!.deviation
  const whole = new Float64Array(size * size)
  const parts = new Map<number, ClusterSums>()
  for (let row = 0; row < outcomes.length; row++) {
    const rest = outcomes[row]! - slopes.reduce((sum, slope, j) => sum + slope * columns[j]![row]!, intercept)
    const own = parts.get(cluster[row]!) ?? { squares: new Float64Array(size * size), scores: new Float64Array(size) }
    parts.set(cluster[row]!, own)
    for (let j = 0; j < size; j++) {
      own.scores[j]! += rest * at(row, j)
      for (let k = 0; k < size; k++) own.squares[j * size + k]! += at(row, j) * at(row, k)
    }
  }
  for (const { squares } of parts.values()) for (let k = 0; k < whole.length; k++) whole[k]! += squares[k]!
  const variances = new Float64Array(size)
  for (const part of parts.values()) {
    const moved = movedBy(part, whole, size)
    if (moved === undefined) return undefined
    for (let j = 0; j < size; j++) variances[j]! += moved[j]! ** 2
  }
  const clusters = parts.size
  return columns.map((_, j) => Math.sqrt(((clusters - 1) / clusters) * variances[j + 1]!) / scales[j]!.deviation)
}

interface ClusterSums {
  readonly squares: Float64Array
  readonly scores: Float64Array
}

/** A line that hangs by less than this part of its rows hangs by rounding. */
const ROUNDING = 1e-10

/** By how much the line of scaled columns moves without a cluster; undefined where there is none without it. */
function movedBy({ squares, scores }: ClusterSums, whole: Float64Array, size: number): Float64Array | undefined {
  const others = whole.map((cell, k) => cell - squares[k]!)
  const factor = new Float64Array(size * size)
  if (!choleskyFactor(others, size, factor)) return undefined
  for (let j = 0; j < size; j++) if (factor[j * size + j]! ** 2 < ROUNDING * whole[j * size + j]!) return undefined
  return choleskySolve(factor, size, scores)
}

function scaleOf(column: Float64Array): { readonly mean: number; readonly deviation: number } {
  const mean = column.reduce((sum, cell) => sum + cell / column.length, 0)
  const most = column.reduce((largest, cell) => Math.max(largest, Math.abs(cell - mean)), 0)
  const squares = column.reduce((sum, cell) => sum + ((cell - mean) / most) ** 2 / column.length, 0)
  return { mean, deviation: most * Math.sqrt(squares) }
}
