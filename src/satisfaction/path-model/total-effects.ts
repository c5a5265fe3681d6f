/**
 * What one more standard deviation of a construct adds to another by all routes: sums over routes of the products of their paths.
 *
 *   T = B + B² + B³ + …
 *
 * @see Bollen (1987), Total, direct, and indirect effects in structural equation models, Sociological Methodology 17.
 * @module
 */
import type { PathStage } from './types.js'

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

/** What one more standard deviation of a construct adds to another, by all routes. */
export interface TotalEffect {
  readonly from: string
  readonly to: string
  readonly effect: number
}

/** Total effects of a stage, for each construct and each that it reaches; causes in the order of constructs. */
export function totalEffectsOf({ constructs, paths }: Pick<PathStage, 'constructs' | 'paths'>): readonly TotalEffect[] {
  const size = constructs.length
  const place = new Map(constructs.map(({ name }, i) => [name, i]))
  const direct = new Float64Array(size * size)
  const antecedents: number[][] = constructs.map(() => [])
  for (const { from, to, coefficient } of paths) {
    const [i, j] = [place.get(from)!, place.get(to)!]
    direct[i * size + j] = coefficient
    antecedents[j]!.push(i)
  }
  const order = causalOrder(antecedents)
  const total = totalEffects(direct, order, new Float64Array(size * size))
  return reachable(antecedents, order).map(([i, j]) => ({
    from: constructs[i]!.name,
    to: constructs[j]!.name,
    effect: total[i * size + j]!,
  }))
}

/** Each construct with each that it reaches. */
export function reachable(
  antecedents: readonly (readonly number[])[],
  order: readonly number[],
): readonly (readonly [from: number, to: number])[] {
  const reached = antecedents.map(() => new Set<number>())
  for (const to of order) {
    for (const from of antecedents[to]!) {
      reached[to]!.add(from)
      for (const before of reached[from]!) reached[to]!.add(before)
    }
  }
  return antecedents.flatMap((_, from) =>
    antecedents.flatMap((_, to) => (reached[to]!.has(from) ? [[from, to] as const] : [])),
  )
}
