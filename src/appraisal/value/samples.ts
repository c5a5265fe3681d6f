/**
 * Figures gathered from the whole book, whose sums do not depend on the order in which clients come.
 *
 * @module
 */
import { compensatedSum } from '../../numeric/core.js'
import type { LearntFigure } from './types.js'

/** The sum of numbers, the same bytes in whatever order they come. */
export function sumOf(values: readonly number[]): number {
  return compensatedSum(Float64Array.from(values).sort())
}

/** Mean and deviation of figures and of a prior that is worth so many of them. */
export function learntFigure(
  values: readonly number[],
  prior: { readonly mean: number; readonly deviation: number },
  worth: number,
): LearntFigure {
  const known = values.length
  const mean = (sumOf(values) + worth * prior.mean) / (known + worth)
  const squares = sumOf(values.map(value => (value - mean) ** 2))
  const ofPrior = worth * (prior.deviation ** 2 + (prior.mean - mean) ** 2)
  return { known, mean, deviation: Math.sqrt((squares + ofPrior) / (known + worth)) }
}

/** Lists by name, made when first asked for. */
export function listsByName<Name extends string>(): {
  readonly of: (name: Name) => number[]
  readonly names: () => readonly Name[]
} {
  const lists = new Map<Name, number[]>()
  return {
    of: name => {
      const known = lists.get(name) ?? []
      lists.set(name, known)
      return known
    },
    names: () => [...lists.keys()].sort(),
  }
}
