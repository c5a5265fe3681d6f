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
const GRID = 40
const LEAST = 1e-300
const NEAR = 1e-5

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
    return [{ counts: row, clients, boundaries: boundariesOf(usual[i]!), correlation: correlations[i]! }]
  })
}

/** The best credit cycle for these rows; at least one. */
export function bestCycle(rows: readonly CycleRow[], method: CycleMethod): FoundCycle {
  const reach = FARTHEST_SHIFT / Math.max(...rows.map(({ correlation }) => Math.sqrt(correlation / (1 - correlation))))
  const misfit = (z: number): number => rows.reduce((sum, row) => sum + rowAt(row, z, method).misfit, 0)
  const slope = (z: number): number => rows.reduce((sum, row) => sum + rowAt(row, z, method).slope, 0)
  const step = (2 * reach) / GRID
  let best = 0
  let least = misfit(0)
  for (let k = -GRID / 2; k <= GRID / 2; k++) {
    const here = misfit(k * step)
    if (!(here < least)) continue
    least = here
    best = k * step
  }
  const { point } = minimizeScalar(misfit, best - step, best + step)
  const found = settled(slope, point, NEAR * step)
  const creditCycle = Math.min(reach, Math.max(-reach, found))
  const information = rows.reduce((sum, row) => sum + rowAt(row, creditCycle, method).information, 0)
  return {
    creditCycle,
    ...(information > 0 && { standardError: 1 / Math.sqrt(information) }),
    atBoundary: Math.abs(creditCycle) >= FAR * reach,
  }
}

/** The root of the slope beside a point, if it is there. */
function settled(slope: (z: number) => number, point: number, near: number): number {
  const [left, right] = [slope(point - near), slope(point + near)]
  return left < 0 && right > 0 ? findRoot(slope, point - near, point + near).root : point
}

interface RowFit {
  readonly misfit: number
  /** Its derivative by z. */
  readonly slope: number
  /** Fisher's information on z: n Σ p′² / p. */
  readonly information: number
}

function rowAt({ counts, clients, boundaries, correlation }: CycleRow, z: number, method: CycleMethod): RowFit {
  const cells = new Float64Array(counts.length)
  conditionalRow(boundaries, correlation, z, cells)
  const own = Math.sqrt(1 - correlation)
  const pull = Math.sqrt(correlation) / own
  const density = (j: number): number => {
    if (j < 0 || j >= boundaries.length) return 0
    return Math.exp(-0.5 * ((boundaries[j]! - Math.sqrt(correlation) * z) / own) ** 2) / ROOT_TWO_PI
  }
  let [misfit, slope, information] = [0, 0, 0]
  for (let j = 0, upper = 0; j < cells.length; j++) {
    const lower = density(j)
    const p = Math.max(LEAST, cells[j]!)
    // p = Φ(a(j−1)) − Φ(a(j)), each a falls by `pull` as z rises.
    const moves = pull * (lower - upper)
    upper = lower
    information += (clients * moves * moves) / p
    const count = counts[j]!
    if (method === 'maximum-likelihood') {
      if (count === 0) continue
      misfit -= count * Math.log(p)
      slope -= (count * moves) / p
    } else if (p < 1) {
      const off = count / clients - p
      const variance = p * (1 - p)
      misfit += (clients * off * off) / variance
      slope -= (clients * off * (2 * moves + (off * (1 - 2 * p) * moves) / variance)) / variance
    }
  }
  return { misfit, slope, information }
}

const ROOT_TWO_PI = Math.sqrt(2 * Math.PI)
