/**
 * The credit cycle of one period that fits the moves that were counted best.
 *
 * Maximum likelihood: −Σ c ln p(z), which has one minimum, as ln p(z) is concave. Least squares: Σ n (c/n − p(z))² / (p(z) (1 − p(z))),
 * over all cells, n clients in the row. Both are searched on a grid of z, then by Brent's method, and settled by the root of
 * the slope.
 *
 * @module
 */
import { findRoot, minimizeScalar } from '../../../numeric/core.js'
import { conditionalThreshold } from '../../one-factor.js'
import { boundariesOf } from '../credit-metrics/boundaries.js'
import { conditionalRow } from './conditional-matrix.js'

/** How a credit cycle is fitted. */
export type CycleMethod = 'maximum-likelihood' | 'least-squares'

/** A row of moves, with what the model says of it. */
export interface CycleRow {
  readonly counts: readonly number[]
  readonly clients: number
  readonly boundaries: Float64Array
  readonly correlation: number
  /** Room for the probabilities at some z. */
  readonly cells: Float64Array
}

/** A credit cycle that was found. */
export interface FoundCycle {
  readonly creditCycle: number
  /** Of Fisher's information, where there is any. */
  readonly standardError?: number
  /** True where the fit is still better further out. */
  readonly atBoundary: boolean
}

/** Thresholds are moved by at most so many standard deviations of what is the client's own. */
const FARTHEST_SHIFT = 8
/** Beyond this part of the reach, probabilities are 0 or 1 but for their last digits. */
const FAR = 0.7
const GRID = 24
const LEAST = 1e-300
const NEAREST = 0.01
const ROUGH = 1e-3

/** The rows that can tell of the cycle: those with clients, a correlation and more than one possible state. */
export function informativeRows(
  counts: readonly (readonly number[])[],
  usual: readonly (readonly number[])[],
  correlations: readonly number[],
): readonly CycleRow[] {
  return counts.flatMap((row, i) => {
    const clients = row.reduce((sum, count) => sum + count, 0)
    const isOpen = correlations[i]! > 0 && usual[i]!.filter(cell => cell > 0).length > 1
    if (clients === 0 || !isOpen) return []
    return [
      {
        counts: row,
        clients,
        boundaries: boundariesOf(usual[i]!),
        correlation: correlations[i]!,
        cells: new Float64Array(row.length),
      },
    ]
  })
}

/** The best credit cycle for these rows; at least one. */
export function bestCycle(rows: readonly CycleRow[], method: CycleMethod): FoundCycle {
  const reach = FARTHEST_SHIFT / Math.max(...rows.map(({ correlation }) => Math.sqrt(correlation / (1 - correlation))))
  const misfit = (z: number): number => rows.reduce((sum, row) => sum + misfitOf(row, z, method), 0)
  const slope = (z: number): number => rows.reduce((sum, row) => sum + slopeOf(row, z, method).slope, 0)
  const step = (2 * reach) / GRID
  let best = 0
  let least = misfit(0)
  for (let k = -GRID / 2; k <= GRID / 2; k++) {
    const here = misfit(k * step)
    if (!(here < least)) continue
    least = here
    best = k * step
  }
  const { point } = minimizeScalar(misfit, best - step, best + step, { tolerance: ROUGH })
  const found = settled(slope, point, step)
  const creditCycle = Math.min(reach, Math.max(-reach, found))
  const information = rows.reduce((sum, row) => sum + slopeOf(row, creditCycle, method).information, 0)
  return {
    creditCycle,
    ...(information > 0 && { standardError: 1 / Math.sqrt(information) }),
    atBoundary: Math.abs(creditCycle) >= FAR * reach,
  }
}

/** The root of the slope around a point, from ever wider brackets: a minimum is flat, and values alone place it roughly. */
function settled(slope: (z: number) => number, point: number, step: number): number {
  for (let near = NEAREST * step; near <= step; near *= 10) {
    const [left, right] = [point - near, point + near]
    if (slope(left) < 0 && slope(right) > 0) return findRoot(slope, left, right).root
  }
  return point
}

function misfitOf(row: CycleRow, z: number, method: CycleMethod): number {
  const { counts, clients, cells } = row
  conditionalRow(row.boundaries, row.correlation, z, cells)
  let misfit = 0
  for (let j = 0; j < cells.length; j++) {
    const p = Math.max(LEAST, cells[j]!)
    const count = counts[j]!
    if (method === 'maximum-likelihood') {
      if (count > 0) misfit -= count * Math.log(p)
    } else if (p < 1) misfit += (clients * (count / clients - p) ** 2) / (p * (1 - p))
  }
  return misfit
}

/** The derivative of the misfit by z, and Fisher's information on z, n Σ p′² / p. */
function slopeOf(row: CycleRow, z: number, method: CycleMethod): { slope: number; information: number } {
  const { counts, clients, cells, boundaries, correlation } = row
  conditionalRow(boundaries, correlation, z, cells)
  const pull = Math.sqrt(correlation) / Math.sqrt(1 - correlation)
  let [slope, information, upper] = [0, 0, 0]
  for (let j = 0; j < cells.length; j++) {
    const lower = j < boundaries.length ? densityAt(conditionalThreshold(boundaries[j]!, correlation, z)) : 0
    const p = Math.max(LEAST, cells[j]!)
    // p = Φ(a(j−1)) − Φ(a(j)), and each a falls by √ρ / √(1−ρ) as z rises by 1.
    const moves = pull * (lower - upper)
    upper = lower
    information += (clients * moves * moves) / p
    const count = counts[j]!
    if (method === 'maximum-likelihood') slope -= (count * moves) / p
    else if (p < 1) {
      const off = count / clients - p
      const variance = p * (1 - p)
      slope -= (clients * off * (2 * moves + (off * (1 - 2 * p) * moves) / variance)) / variance
    }
  }
  return { slope, information }
}

function densityAt(x: number): number {
  return Math.exp(-0.5 * x ** 2) / ROOT_TWO_PI
}

const ROOT_TWO_PI = Math.sqrt(2 * Math.PI)
