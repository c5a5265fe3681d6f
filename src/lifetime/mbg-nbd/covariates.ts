import { betaGeometricProblem, createLogLikelihood } from '../beta-geometric/index.js'
import type { CovariateFamily } from '../covariates/index.js'
import { FIRST_CHANCE, parameters } from './model.js'

/** How covariates enter a fit: as factors of the rates of purchases and of the odds of the mean probability to leave. */
export const COVARIATES: CovariateFamily<typeof parameters> = {
  parameters,
  problemOf: base => betaGeometricProblem(parameters, FIRST_CHANCE, base),
  logLikelihoodOf: patterns => createLogLikelihood(patterns, FIRST_CHANCE),
  coordinates: { size: 4, purchaseScale: 1, dropoutShapes: [2, 3] },
}
