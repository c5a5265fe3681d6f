/**
 * One factor of the Aalen-Johansen product: rows of a matrix multiplied by I + dA of a moment, with the covariances of each.
 *
 *   P ← P (I + dA),   Cᵢ ← (I + dA)ᵀ Cᵢ (I + dA) + Σₕ Pᵢₕ² Vₕ,   Vₕ(j,r) = qⱼ (δⱼᵣ − qᵣ) / Yₕ,   q = row h of I + dA
 *
 * @see Andersen, Borgan, Gill and Keiding (1993), Statistical Models Based on Counting Processes, eq. section IV.4.1.3, with
 * the covariance of increments that allows for several moves at one moment.
 * @module
 */

/** A product on its way, and the next factor as whoever reads the moments writes it. */
export interface ProductOnItsWay {
  /** Cell of row i and state j at `i * n + j`; the first rows of the identity before any step. */
  readonly cells: Float64Array
  /** Of cells (i, j) and (i, r), at `(i * n + j) * n + r`. */
  readonly covariances: Float64Array
  /** Row h of I + dA from `h * n`, for the states that somebody leaves; other rows are not read. */
  readonly stepped: Float64Array
  /** 1 for the states that somebody leaves at the moment, else 0. */
  readonly isLeft: Uint8Array
  /** How many were in each state just before; read of those that somebody leaves. */
  readonly sizes: Float64Array
  /** Takes the factor in. */
  readonly advance: () => void
}

/** The identity of `n` states, of which only the first `rows` are wanted. */
export function productOnItsWay(n: number, rows: number = n): ProductOnItsWay {
  const cells = Float64Array.from({ length: rows * n }, (_, at) => (at % (n + 1) === 0 ? 1 : 0))
  const covariances = new Float64Array(rows * n * n)
  const stepped = new Float64Array(n * n)
  const isLeft = new Uint8Array(n)
  const sizes = new Float64Array(n)
  const before = new Float64Array(n)
  const lines = new Float64Array(n * n)

  /** C ← C (I + dA) with `across` 1 and `along` n, and (I + dA)ᵀ C the other way round. */
  function rotate(block: number, across: number, along: number): void {
    for (let h = 0; h < n; h++) {
      if (isLeft[h] === 0) continue
      for (let r = 0; r < n; r++) {
        const at = block + h * across + r * along
        lines[h * n + r] = covariances[at]!
        covariances[at] = 0
      }
    }
    for (let h = 0; h < n; h++) {
      if (isLeft[h] === 0) continue
      for (let j = 0; j < n; j++) {
        const share = stepped[h * n + j]!
        if (share === 0) continue
        for (let r = 0; r < n; r++) covariances[block + j * across + r * along]! += share * lines[h * n + r]!
      }
    }
  }

  function addVariance(block: number, h: number, weight: number): void {
    for (let j = 0; j < n; j++) {
      const share = stepped[h * n + j]!
      if (share === 0) continue
      covariances[block + j * n + j]! += weight * share
      for (let r = 0; r < n; r++) covariances[block + j * n + r]! -= weight * share * stepped[h * n + r]!
    }
  }

  /** One row of P, and its covariances. */
  function advanceRow(i: number): void {
    const row = i * n
    const block = row * n
    rotate(block, 1, n)
    rotate(block, n, 1)
    for (let h = 0; h < n; h++) {
      before[h] = cells[row + h]!
      if (isLeft[h] === 1) cells[row + h] = 0
    }
    for (let h = 0; h < n; h++) {
      const mass = before[h]!
      if (isLeft[h] === 0 || mass === 0) continue
      for (let j = 0; j < n; j++) cells[row + j]! += mass * stepped[h * n + j]!
      addVariance(block, h, (mass * mass) / sizes[h]!)
    }
  }

  function advance(): void {
    for (let i = 0; i < rows; i++) advanceRow(i)
  }

  return { cells, covariances, stepped, isLeft, sizes, advance }
}
