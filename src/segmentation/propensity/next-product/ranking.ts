/**
 * Products that a client does not have, by how often they come next.
 *
 *   weight of j after i = moves i → j + smoothing · popularity of j
 *
 * The weights are those of a Dirichlet law: after moves that were seen, with what is popular overall as what is expected before.
 * Without what the client has already, they are one again, of the rest.
 *
 * @see MacKay and Peto (1995), A hierarchical Dirichlet language model, Natural Language Engineering 1(3); Gelman et al. (2013), Bayesian Data Analysis, section 3.4, for the Dirichlet law.
 * @module
 */
import type { Counted } from './count-moves.js'

/** A product and its weight, the heaviest first. */
export interface Weighted {
  readonly product: string
  readonly weight: number
}

/** The mean of the weights after each of the last products; of a client without any, by first products. */
export function rankNext(
  { products, moves, first }: Counted,
  smoothing: number,
  last: readonly string[],
  held: ReadonlySet<string>,
): readonly Weighted[] {
  const weights = new Float64Array(products.length)
  if (last.length === 0) addWeights(weights, first, evenly(products.length), smoothing, 1)
  for (const product of last) {
    const from = products.indexOf(product)
    const others = popularity(moves, from)
    addWeights(weights, moves[from]!, others, smoothing, 1 / last.length)
  }
  return ranked(products, weights, held)
}

/** The same by popularity alone: what a ranking must beat. */
export function rankPopular({ products, moves }: Counted, held: ReadonlySet<string>): readonly Weighted[] {
  return ranked(products, popularity(moves, -1), held)
}

function addWeights(
  to: Float64Array,
  seen: readonly number[],
  expected: Float64Array,
  smoothing: number,
  part: number,
): void {
  for (let j = 0; j < to.length; j++) to[j]! += part * (seen[j]! + smoothing * expected[j]!)
}

/** Shares of moves to each product but one; one move is spread evenly beforehand, so that nothing is impossible. */
function popularity(moves: readonly (readonly number[])[], except: number): Float64Array {
  const size = moves.length
  const counts = Float64Array.from({ length: size }, (_, j) => {
    return j === except ? 0 : moves.reduce((sum, row) => sum + row[j]!, 1 / size)
  })
  const all = counts.reduce((sum, count) => sum + count, 0)
  return all > 0 ? counts.map(count => count / all) : counts
}

function evenly(size: number): Float64Array {
  return new Float64Array(size).fill(1 / size)
}

function ranked(products: readonly string[], weights: Float64Array, held: ReadonlySet<string>): readonly Weighted[] {
  return products
    .map((product, j) => ({ product, weight: weights[j]! }))
    .filter(({ product }) => !held.has(product))
    .sort((a, b) => b.weight - a.weight || (a.product < b.product ? -1 : 1))
}
