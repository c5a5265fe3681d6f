/**
 * How far a cluster that two were merged into is from a third, by what the two were:
 *
 *   d(a ∪ b, c) = α d(a, c) + β d(b, c) + γ d(a, b) + δ |d(a, c) − d(b, c)|
 *
 * @see Lance and Williams (1967), A general theory of classificatory sorting strategies 1, Computer Journal 9(4); Ward's rule
 * in this form: Wishart (1969), Biometrics 25(1); on squares of distances: Murtagh and Legendre (2014), Journal of
 * Classification 31, where it is called ward.D2.
 * @module
 */
import type { Linkage } from './types.js'

/** The distance of the merged cluster, from those of its parts to the third, of the parts, and from how many rows each has. */
export type Update = (toA: number, toB: number, between: number, a: number, b: number, third: number) => number

/** A linkage as a computer works it out. */
export interface LinkageRule {
  readonly update: Update
  /** Whether it works on squares of distances, and heights are roots. */
  readonly squared: boolean
  /** What a distance between equal rows, so many here and so many there, is multiplied by; 1 by default. */
  readonly between?: (a: number, b: number) => number
  /** Whether a merge can lie below one before it. */
  readonly inverts: boolean
}

const plain = (update: Update): LinkageRule => ({ update, squared: false, inverts: false })

export const LINKAGES: Readonly<Record<Linkage, LinkageRule>> = {
  ward: {
    update: (toA, toB, between, a, b, third) =>
      ((a + third) * toA + (b + third) * toB - third * between) / (a + b + third),
    squared: true,
    between: (a, b) => (2 * a * b) / (a + b),
    inverts: false,
  },
  complete: plain((toA, toB) => Math.max(toA, toB)),
  single: plain((toA, toB) => Math.min(toA, toB)),
  average: plain((toA, toB, _, a, b) => (a * toA + b * toB) / (a + b)),
  weighted: plain((toA, toB) => (toA + toB) / 2),
  centroid: {
    update: (toA, toB, between, a, b) => (a * toA + b * toB - (a * b * between) / (a + b)) / (a + b),
    squared: true,
    inverts: true,
  },
  median: {
    update: (toA, toB, between) => (toA + toB) / 2 - between / 4,
    squared: true,
    inverts: true,
  },
}
