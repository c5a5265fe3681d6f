/**
 * Do judgements in pairs contradict each other, and where most?
 *
 * @module
 */
import type { JudgedPairs } from './comparison-matrix.js'
import type { RandomIndexTable } from './random-index.js'
import { randomIndex } from './random-index.js'

/** How consistent judgements are. */
export interface Consistency {
  /** Mean over criteria of (A w)ᵢ / wᵢ: the largest eigenvalue for the weights of the eigenvector, near it for others. */
  readonly largestEigenvalue: number
  /** (λ − n) / (n − 1); 0 for judgements without a contradiction. */
  readonly index: number
  /** `index` over the random index; by convention at most 0.1 is taken as acceptable. 0 for one and two criteria. */
  readonly ratio: number
  /** What `ratio` divides by. */
  readonly randomIndex: { readonly table: RandomIndexTable; readonly value: number }
  /**
   * Mean square of ln(judgement / ratio of weights) about the weights of the geometric mean, per degree of freedom (Aguarón
   * and Moreno-Jiménez 2003, European Journal of Operational Research 147); 0 with none left.
   */
  readonly geometricIndex: number
  /** The three criteria whose judgements contradict most; absent where no three are all compared with each other. */
  readonly worstTriad?: WorstTriad
}

/** Three judgements a : b, b : c and a : c. */
export interface WorstTriad {
  readonly criteria: readonly [a: string, b: string, c: string]
  /**
   * By which share the judgement a : c, or its reciprocal if that is nearer, is off the other two's product, within [0, 1)
   * (Koczkodaj 1993, Mathematical and Computer Modelling 18).
   */
  readonly inconsistency: number
}

/** The report on weights made of judgements. */
export function consistencyOf(
  pairs: JudgedPairs,
  names: readonly string[],
  weights: Float64Array,
  geometric: Float64Array,
  table: RandomIndexTable,
): Consistency {
  const { size, known } = pairs
  const missing = (size * (size - 1)) / 2 - known
  const value = randomIndex(table, size, missing)
  const freedom = known - size + 1
  const excess = sumOverPairs(pairs, weights, error => Math.expm1(error) + Math.expm1(-error)) / size
  const index = size === 1 ? 0 : excess / (size - 1)
  const worstTriad = worstOfTriads(pairs, names)
  return {
    largestEigenvalue: size + excess,
    index,
    ratio: freedom === 0 ? 0 : index / value,
    randomIndex: { table, value },
    geometricIndex: freedom === 0 ? 0 : sumOverPairs(pairs, geometric, error => error * error) / freedom,
    ...(worstTriad === undefined ? {} : { worstTriad }),
  }
}

/**
 * Over compared pairs, what is made of e = ln(judgement) − ln(ratio of weights). Each judgement adds exp(e) and its
 * reciprocal exp(−e) to n λ, which is 2 without an error: written so, nothing cancels and consistent judgements give 0.
 */
function sumOverPairs({ size, logs }: JudgedPairs, weights: Float64Array, termOf: (error: number) => number): number {
  const heights = weights.map(Math.log)
  let sum = 0
  for (let i = 0; i < size; i++) {
    for (let j = 0; j < i; j++) {
      const log = logs[i * size + j]!
      if (!Number.isNaN(log)) sum += termOf(log - (heights[i]! - heights[j]!))
    }
  }
  return sum
}

function worstOfTriads({ size, logs }: JudgedPairs, names: readonly string[]): WorstTriad | undefined {
  let worst: readonly [number, number, number] | undefined
  let most = -1
  for (let a = 0; a < size; a++) {
    for (let b = a + 1; b < size; b++) {
      for (let c = b + 1; c < size; c++) {
        const around = Math.abs(logs[a * size + b]! + logs[b * size + c]! - logs[a * size + c]!)
        if (around > most) [worst, most] = [[a, b, c], around]
      }
    }
  }
  if (worst === undefined) return undefined
  const [a, b, c] = worst
  return { criteria: [names[a]!, names[b]!, names[c]!], inconsistency: -Math.expm1(-most) }
}
