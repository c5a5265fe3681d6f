/**
 * Correlated factors as mixtures of independent ones.
 *
 * @module
 */
import { expectKnownKeys, expectList, reject } from '../../errors/index.js'
import { choleskyFactor } from '../../numeric/core.js'

/** Correlations of factors by name. */
export interface FactorCorrelations {
  readonly factors: readonly string[]
  /** Symmetric, with a diagonal of 1, positive definite. */
  readonly rows: readonly (readonly number[])[]
}

/** x = L u, L L' = C: standard normal factors with correlations C from independent ones. */
export interface FactorRoot {
  readonly size: number
  toFactors(u: Float64Array): Float64Array
}

/** The root of the correlations of factors; none are needed of a single one. */
export function factorRoot(factors: readonly string[], given: FactorCorrelations | undefined): FactorRoot {
  const size = factors.length
  const matrix = given === undefined ? alone(factors) : correlationsOf(factors, given)
  const lower = new Float64Array(size * size)
  if (!choleskyFactor(matrix, size, lower)) {
    reject('OUT_OF_RANGE', 'options.correlations.rows', 'a positive definite matrix', given?.rows)
  }
  return {
    size,
    toFactors: u =>
      Float64Array.from({ length: size }, (_, row) => {
        let sum = 0
        for (let k = 0; k <= row; k++) sum += lower[row * size + k]! * u[k]!
        return sum
      }),
  }
}

function alone(factors: readonly string[]): Float64Array {
  if (factors.length === 1) return Float64Array.of(1)
  return reject('MISSING_VALUE', 'options.correlations', `correlations of ${factors.join(', ')}`, undefined)
}

function correlationsOf(factors: readonly string[], given: FactorCorrelations): Float64Array {
  const path = 'options.correlations'
  expectKnownKeys(given, ['factors', 'rows'], path)
  const names = expectList(given.factors, `${path}.factors`)
  const rows = expectList(given.rows, `${path}.rows`).map((row, i) => expectList(row, `${path}.rows[${i}]`))
  const places = factors.map(factor => {
    const place = names.indexOf(factor)
    return place >= 0 ? place : reject('MISSING_VALUE', `${path}.factors`, `${factor}, which obligors follow`, names)
  })
  const size = factors.length
  const matrix = new Float64Array(size * size)
  for (const [i, row] of places.entries()) {
    for (const [j, column] of places.entries()) {
      const cell = rows[row]?.[column]
      const mirrored = rows[column]?.[row]
      const isGood = typeof cell === 'number' && cell === mirrored && Math.abs(cell) <= 1 && (i !== j || cell === 1)
      if (!isGood) {
        const expected = i === j ? '1' : 'a number from -1 to 1, the same on both sides of the diagonal'
        reject('OUT_OF_RANGE', `${path}.rows[${row}][${column}]`, expected, cell)
      }
      matrix[i * size + j] = Number(cell)
    }
  }
  return matrix
}
