/**
 * A likelihood as ways to add it up give it.
 *
 * @module
 */
import type { Surface } from '../../regression/objective.js'
import type { Predictors } from './predictors.js'

/** The likelihood without a penalty at the point to which predictors are about to move. */
export type Likelihood = (
  point: Float64Array,
  predictors: Predictors,
  withInformation: boolean,
) => Pick<Surface, 'logLikelihood' | 'gradient' | 'information'>
