/**
 * The Aalen-Johansen product over the moments of tables of moves.
 *
 *   P(s,t) = ∏ (I + dA(u)),   dAₕⱼ(u) = dNₕⱼ(u) / Yₕ(u),   dAₕₕ = −Σ dAₕⱼ
 *
 * @module
 */
import type { MoveTables } from './move-tables.js'
import type { ProductOnItsWay } from './product-step.js'
import { productOnItsWay } from './product-step.js'

/** A matrix on its way: cells at `i * n + j`, covariances of cells (i, j) and (i, r) at `(i * n + j) * n + r`. */
export interface ProductLimit extends Pick<ProductOnItsWay, 'cells' | 'covariances'> {
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
  const product = productOnItsWay(n)
  const state = { ...product, gaps: new Uint8Array(n) }
  let moment = 0
  for (const [at, time] of times.entries()) {
    for (; moment < tables.times.length && tables.times[moment]! <= time; moment++) {
      readMoment(tables, moment, n, state)
      product.advance()
    }
    visit(at, state)
  }
}

/** Row h of I + dA at a moment, for the states that somebody leaves. */
function readMoment(
  { atRisk, starts, moves }: MoveTables,
  moment: number,
  n: number,
  { stepped, isLeft, sizes, gaps }: ProductOnItsWay & ProductLimit,
): void {
  stepped.fill(0)
  isLeft.fill(0)
  for (let at = starts[moment]!; at < starts[moment + 1]!; at++) {
    stepped[moves[at]!]!++
    isLeft[Math.floor(moves[at]! / n)] = 1
  }
  for (let h = 0; h < n; h++) {
    const size = atRisk[moment * n + h]!
    sizes[h] = size
    if (size === 0) gaps[h] = 1
    if (isLeft[h] === 0) continue
    let staying = size
    for (let j = 0; j < n; j++) staying -= stepped[h * n + j]!
    stepped[h * n + h] = staying
    for (let j = 0; j < n; j++) stepped[h * n + j]! /= size
  }
}
