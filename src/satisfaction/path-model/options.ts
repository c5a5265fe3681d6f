import { expectInteger, expectKnownKeys, expectOneOf, expectPositive, reject } from '../../errors/index.js'
import type { SearchSettings } from './plan.js'
import type { PathModelOptions } from './types.js'

/** Options of a fit, checked and complete. */
export interface PathSettings extends SearchSettings {
  readonly missing: 'listwise' | 'mean'
  /** Still to be checked against the answers. */
  readonly weights: ArrayLike<number> | undefined
}

/** Options at the door. */
export function readOptions(options: PathModelOptions): PathSettings {
  const known = ['scheme', 'standardise', 'missing', 'weights', 'tolerance', 'mostIterations']
  expectKnownKeys(options, known, 'options')
  const { scheme = 'path', standardise = true, missing = 'listwise', weights, tolerance = 1e-7 } = options
  const { mostIterations = 300 } = options
  if (typeof standardise !== 'boolean') reject('INVALID_TYPE', 'options.standardise', 'true or false', standardise)
  return {
    scheme: expectOneOf(scheme, ['path', 'factorial', 'centroid'], 'options.scheme'),
    standardise,
    missing: expectOneOf(missing, ['listwise', 'mean'], 'options.missing'),
    weights,
    tolerance: expectPositive(tolerance, 'options.tolerance'),
    mostIterations: expectInteger(mostIterations, 'options.mostIterations', 1),
  }
}
