import type { CustomerBase } from '../../records/core.js'
import type { LikelihoodProblem } from '../../statistics/fitting.js'
import { gammaPoissonProblem } from '../gamma-poisson/index.js'
import { createParetoLaw } from './fit-law.js'
import type { ParetoNbdParams } from './model.js'
import { parameters } from './model.js'

/** The likelihood of a base, and what a search needs to know of it. */
export function problemOf(base: CustomerBase): LikelihoodProblem<typeof parameters> {
  const typical = (time: number): ParetoNbdParams => ({ r: 1, alpha: time, s: 1, beta: time })
  return gammaPoissonProblem({ parameters, law: createParetoLaw(), typical }, base)
}
