import type { CovariateFamily } from '../covariates/index.js'
import { createLogLikelihood } from '../gamma-poisson/index.js'
import { createParetoLaw } from './fit-law.js'
import { parameters } from './model.js'
import { problemOf } from './problem.js'

/** How covariates enter a fit: as factors of the rates of purchases and of the rates to leave. */
export const COVARIATES: CovariateFamily<typeof parameters> = {
  parameters,
  problemOf,
  logLikelihoodOf: patterns => createLogLikelihood(patterns, createParetoLaw()),
  coordinates: { size: 4, purchaseScale: 1, dropoutScale: 3 },
}
