/** Rows by formula, so that other programs can be given the same. */
import type { Mixture, WeightedRows } from '../../../../src/statistics/clustering/gaussian-mixture/mixture.js'
import type { Moments } from '../../../../src/statistics/clustering/gaussian-mixture/moments.js'
import { emptyMoments, gatherMoments } from '../../../../src/statistics/clustering/gaussian-mixture/moments.js'
import type { Problem } from '../../../../src/statistics/clustering/gaussian-mixture/problem.js'
import { spreadOf } from '../../../../src/statistics/clustering/gaussian-mixture/problem.js'
import type { CovarianceStructure } from '../../../../src/statistics/clustering/gaussian-mixture/structures.js'

/** Twenty rows of three features. */
export const TWENTY: WeightedRows = rowsOf(
  Array.from({ length: 20 }, (_, at) => {
    const i = at + 1
    return [Math.sin(i), 2 * Math.cos(2 * i) + Math.sin(i), 0.1 * Math.sin(3 * i) * i - Math.cos(i)]
  }),
)

/** A soft division of the twenty between two components. */
export function halves(): Float64Array[] {
  const first = Float64Array.from({ length: 20 }, (_, at) => (1.2 + Math.cos(at + 1)) / 2.4)
  return [first, first.map(part => 1 - part)]
}

/** What the halves say of their components. */
export function momentsOfHalves(): Moments {
  const moments = emptyMoments(2, 3)
  gatherMoments(TWENTY, halves(), moments)
  return moments
}

/** Two clouds, of 25 and of 15 rows, that lie well apart. */
export function clouds(): { readonly a: number[]; readonly b: number[] } {
  const places = Array.from({ length: 40 }, (_, at) => at + 1)
  return {
    a: places.map(j => (j <= 25 ? Math.sin(j) : 6 + 2 * Math.cos(3 * j))),
    b: places.map(j => (j <= 25 ? 0.5 * Math.sin(j) + Math.cos(2 * j) : 3 + Math.sin(5 * j) + Math.cos(3 * j))),
  }
}

/** Rows, each of which is there once. */
export function rowsOf(list: readonly (readonly number[])[]): WeightedRows {
  const dimensions = list[0]!.length
  return {
    count: list.length,
    dimensions,
    values: Float64Array.from(list.flat()),
    weights: new Float64Array(list.length).fill(1),
  }
}

/** A problem of the rows. */
export function problemOf(
  rows: WeightedRows,
  structure: CovarianceStructure,
  components: number,
  priorRows = 0,
): Problem {
  const observations = rows.weights.reduce((sum, weight) => sum + weight, 0)
  return { rows, observations, structure, components, spread: spreadOf(rows), priorRows }
}

/** Σ −(nₖ ln |Σₖ| + tr(Σₖ⁻¹ Wₖ)) / 2 of three features, written out: what a step makes greatest. */
export function gain({ sizes, scatters }: Moments, covariances: readonly Float64Array[]): number {
  return covariances.reduce((sum, covariance, k) => {
    const [determinant, inverse] = inverseOfThree(covariance)
    const trace = inverse.reduce((total, part, cell) => total + part * scatters[k]![cell]!, 0)
    return sum - (sizes[k]! * Math.log(determinant) + trace) / 2
  }, 0)
}

/** By cofactors. */
function inverseOfThree(m: Float64Array): readonly [number, readonly number[]] {
  const minor = (row: number, column: number): number => {
    const [r, s] = [0, 1, 2].filter(i => i !== row)
    const [c, d] = [0, 1, 2].filter(j => j !== column)
    const sign = (row + column) % 2 === 0 ? 1 : -1
    return sign * (m[3 * r! + c!]! * m[3 * s! + d!]! - m[3 * r! + d!]! * m[3 * s! + c!]!)
  }
  const determinant = m[0]! * minor(0, 0) + m[1]! * minor(0, 1) + m[2]! * minor(0, 2)
  return [determinant, Array.from({ length: 9 }, (_, cell) => minor(cell % 3, Math.floor(cell / 3)) / determinant)]
}

/** A mixture of features one by one. */
export function mixtureOf(
  parts: readonly { readonly share: number; readonly mean: number; readonly variance: number }[],
): Mixture {
  return {
    dimensions: 1,
    shares: Float64Array.from(parts, ({ share }) => share),
    means: Float64Array.from(parts, ({ mean }) => mean),
    covariances: parts.map(({ variance }) => Float64Array.of(variance)),
  }
}
