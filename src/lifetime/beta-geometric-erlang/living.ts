/**
 * What is expected of a client who is alive, exactly and at a bounded cost: stage by stage where the stages are not too
 * many, else as an average over the dropout probability.
 *
 * @module
 */
import { createDropoutAverage } from '../beta-geometric/index.js'
import type { LivingKind } from './stage-roots.js'
import { givenDropout } from './stage-roots.js'
import { createStageSums, termsOfSum } from './stage-sums.js'

/** Expectations of the living, asked again and again. */
export interface Living {
  /** Within or at t, of a client in stage j with λ ~ Gamma(S, A) and p ~ Beta(a, B). */
  expect(kind: LivingKind, j: number, S: number, A: number, a: number, B: number, t: number): number
}

/** Beyond this many terms an average is as fast. */
const MOST_TERMS = 16_384

/** Keeps tables from one call to the next. */
export function createLiving(k: number): Living {
  const sums = createStageSums(k)
  const average = createDropoutAverage()

  return {
    expect(kind, j, S, A, a, B, t) {
      if (termsOfSum(S, A, t) < MOST_TERMS) return sums[kind](j, S, A, a, B, t)
      return average.of(a, B, givenDropout(kind, k, j, S, A, t))
    },
  }
}
