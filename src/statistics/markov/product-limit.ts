/**
 * The Aalen-Johansen recursion: a matrix multiplied by I + dA at every moment of a move, and the covariances of each row.
 *
 *   P(s,t) = ∏ (I + dA(u)),   dAₕⱼ(u) = dNₕⱼ(u) / Yₕ(u),   dAₕₕ = −Σ dAₕⱼ
 *   Cᵢ ← (I + dA)ᵀ Cᵢ (I + dA) + Σₕ Pᵢₕ² Vₕ,   Vₕ(j,r) = qⱼ (δⱼᵣ − qᵣ) / Yₕ,   q = row h of I + dA
 *
 * @see Andersen, Borgan, Gill and Keiding (1993), Statistical Models Based on Counting Processes, eq. section IV.4.1.3, with
 * the covariance of increments that allows for several moves at one moment.
 * @module
 */
import type { MoveTables } from './move-tables.js'

/** A matrix on its way: cells at `i * n + j`, covariances of cells (i, j) and (i, r) at `(i * n + j) * n + r`. */
export interface ProductLimit {
  readonly cells: Float64Array
  readonly covariances: Float64Array
  /** States in which nobody was at a moment at which the product wants to know who leaves them: 1, else 0. */
  readonly gaps: Uint8Array
}

/** The product until a moment, included, handed over at each of `times`, which rise. */
export function productLimit(
  tables: MoveTables,
  n: number,
  times: readonly number[],
  visit: (at: number, state: ProductLimit) => void,
): void {
  const cells = Float64Array.from({ length: n * n }, (_, at) => (at % (n + 1) === 0 ? 1 : 0))
  const state = { cells, covariances: new Float64Array(n * n * n), gaps: new Uint8Array(n) }
  const step = stepper(state, n)
  let moment = 0
  for (const [at, time] of times.entries()) {
    for (; moment < tables.times.length && tables.times[moment]! <= time; moment++) step(tables, moment)
    visit(at, state)
  }
}

function stepper({ cells, covariances, gaps }: ProductLimit, n: number): (tables: MoveTables, moment: number) => void {
  const stepped = new Float64Array(n * n)
  const isLeft = new Uint8Array(n)
  const before = new Float64Array(n)
  const lines = new Float64Array(n * n)

  /** Row h of I + dA at a moment, for the states that somebody leaves. */
  function readMoment({ atRisk, starts, moves }: MoveTables, moment: number): void {
    stepped.fill(0)
    isLeft.fill(0)
    for (let at = starts[moment]!; at < starts[moment + 1]!; at++) {
      stepped[moves[at]!]!++
      isLeft[Math.floor(moves[at]! / n)] = 1
    }
    for (let h = 0; h < n; h++) {
      const size = atRisk[moment * n + h]!
      if (size === 0) gaps[h] = 1
      if (isLeft[h] === 0) continue
      let staying = size
      for (let j = 0; j < n; j++) staying -= stepped[h * n + j]!
      stepped[h * n + h] = staying
      for (let j = 0; j < n; j++) stepped[h * n + j]! /= size
    }
  }

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
  function advance(i: number, atRisk: Int32Array, offset: number): void {
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
      addVariance(block, h, (mass * mass) / atRisk[offset + h]!)
    }
  }

  return (tables, moment) => {
    readMoment(tables, moment)
    for (let i = 0; i < n; i++) advance(i, tables.atRisk, moment * n)
  }
}
