import type { Histories } from '../foundation/index.js'
import { perFrequencyAndAge } from '../foundation/index.js'
import { createLogNegativeBinomial } from '../gamma-poisson/index.js'
import type { NbdParams } from './model.js'

/** P(k purchases within t) at a rate λ ~ Gamma(n, A). */
export function countProbability(k: number, n: number, A: number, t: number): number {
  return k === 0 ? Math.exp(-n * Math.log1p(t / A)) : Math.exp(createLogNegativeBinomial(k, n, A)(t))
}

/** P(k purchases within t) per history. */
export function countsOf({ r, alpha }: NbdParams, histories: Histories, k: number, t: number): Float64Array {
  return perFrequencyAndAge(histories, (x, age) => countProbability(k, r + x, alpha + age, t))
}
