import type { CustomerBase } from '../../records/core.js'
import type { LikelihoodProblem } from '../../statistics/fitting.js'
import { gammaPoissonProblem } from '../gamma-poisson/index.js'
import { createGompertzLaw } from './fit-law.js'
import type { GgomNbdParams } from './model.js'
import { parameters } from './model.js'

/** The likelihood of a base, and what a search needs to know of it. */
export function problemOf(base: CustomerBase): LikelihoodProblem<typeof parameters> {
  const typical = (time: number): GgomNbdParams => ({ r: 1, alpha: time, b: 0.5 / time, s: 1, beta: 2 })
  return gammaPoissonProblem({ parameters, law: createGompertzLaw(), typical }, base)
}
