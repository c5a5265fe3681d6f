/**
 * What one more standard deviation of a construct adds to another by all routes: sums over routes of the products of their paths.
 *
 *   T = B + B² + B³ + …
 *
 * @see Bollen (1987), Total, direct, and indirect effects in structural equation models, Sociological Methodology 17.
 * @module
 */

/**
 * Total effects from paths without cycles, row by row from cause to outcome; `out` receives them.
 *
 * @param order constructs, every one after those that act on it.
 */
export function totalEffects(paths: Float64Array, order: readonly number[], out: Float64Array): Float64Array {
  const size = order.length
  out.fill(0)
  for (const to of order) {
    for (let from = 0; from < size; from++) {
      let sum = paths[from * size + to]!
      for (let by = 0; by < size; by++) sum += out[from * size + by]! * paths[by * size + to]!
      out[from * size + to] = sum
    }
  }
  return out
}

/** Constructs in an order in which every one comes after those that act on it. */
export function causalOrder(antecedents: readonly (readonly number[])[]): readonly number[] {
  const order: number[] = []
  const placed = new Set<number>()
  while (order.length < antecedents.length) {
    const next = antecedents.findIndex((before, j) => !placed.has(j) && before.every(i => placed.has(i)))
    placed.add(next)
    order.push(next)
  }
  return order
}
