/**
 * Beliefs about parameters, one function per family.
 *
 * @module
 */
import type {
  ExponentialPrior,
  FlatPrior,
  GammaPrior,
  HalfNormalPrior,
  LogNormalPrior,
  NormalPrior,
  UniformPrior,
  WeibullPrior,
} from './prior.js'
import { sealPrior } from './prior.js'

/**
 * A belief about a number > 0 by its shape and rate.
 *
 * @throws ClienteleError `OUT_OF_RANGE` or `INVALID_TYPE` naming the field.
 * @example
 * import { priors } from 'clientele/statistics'
 * priors.gamma({ shape: 2, rate: 4 }) // => { family: 'gamma', shape: 2, rate: 4 }
 * priors.gamma({ shape: 0, rate: 4 }) // => Error OUT_OF_RANGE
 */
export function gamma(options: Omit<GammaPrior, 'family'>): GammaPrior {
  return sealPrior('gamma', options, 'options')
}

/**
 * A belief about a number > 0 by mean and standard deviation of its logarithm: a deviation of 1 says that two thirds of
 * the belief lie within a factor of e either way.
 *
 * @throws ClienteleError `OUT_OF_RANGE` or `INVALID_TYPE` naming the field.
 * @example
 * import { priors } from 'clientele/statistics'
 * priors.logNormal({ mean: 0, deviation: 1.5 }) // => { family: 'log-normal', mean: 0, deviation: 1.5 }
 */
export function logNormal(options: Omit<LogNormalPrior, 'family'>): LogNormalPrior {
  return sealPrior('log-normal', options, 'options')
}

/**
 * A belief that a number > 0 is hardly larger than twice the scale.
 *
 * @throws ClienteleError `OUT_OF_RANGE` or `INVALID_TYPE` naming the field.
 * @example
 * import { priors } from 'clientele/statistics'
 * priors.halfNormal({ scale: 10 }) // => { family: 'half-normal', scale: 10 }
 */
export function halfNormal(options: Omit<HalfNormalPrior, 'family'>): HalfNormalPrior {
  return sealPrior('half-normal', options, 'options')
}

/**
 * A belief about a number > 0 by a Weibull distribution.
 *
 * @throws ClienteleError `OUT_OF_RANGE` or `INVALID_TYPE` naming the field.
 * @example
 * import { priors } from 'clientele/statistics'
 * priors.weibull({ shape: 2, scale: 10 }) // => { family: 'weibull', shape: 2, scale: 10 }
 */
export function weibull(options: Omit<WeibullPrior, 'family'>): WeibullPrior {
  return sealPrior('weibull', options, 'options')
}

/**
 * A belief about a number > 0 by its mean 1 / rate alone.
 *
 * @throws ClienteleError `OUT_OF_RANGE` or `INVALID_TYPE` naming the field.
 * @example
 * import { priors } from 'clientele/statistics'
 * priors.exponential({ rate: 0.1 }) // => { family: 'exponential', rate: 0.1 }
 */
export function exponential(options: Omit<ExponentialPrior, 'family'>): ExponentialPrior {
  return sealPrior('exponential', options, 'options')
}

/**
 * A belief that a number lies between two ends, and nothing more.
 *
 * @throws ClienteleError `OUT_OF_RANGE` or `INVALID_TYPE` naming the field.
 * @example
 * import { priors } from 'clientele/statistics'
 * priors.uniform({ least: 0, most: 10 }) // => { family: 'uniform', least: 0, most: 10 }
 * priors.uniform({ least: 10, most: 0 }) // => Error OUT_OF_RANGE
 */
export function uniform(options: Omit<UniformPrior, 'family'>): UniformPrior {
  return sealPrior('uniform', options, 'options')
}

/**
 * No belief at all: the posterior density of the parameter is its likelihood. Whether that can be normalised is for the
 * data to say; a weak belief is safer.
 *
 * @example
 * import { priors } from 'clientele/statistics'
 * priors.flat() // => { family: 'flat' }
 */
export function flat(): FlatPrior {
  return sealPrior('flat', {}, 'options')
}

/**
 * A belief about a number that may be negative.
 *
 * @throws ClienteleError `OUT_OF_RANGE` or `INVALID_TYPE` naming the field.
 * @example
 * import { priors } from 'clientele/statistics'
 * priors.normal({ mean: 0, deviation: 1 }) // => { family: 'normal', mean: 0, deviation: 1 }
 */
export function normal(options: Omit<NormalPrior, 'family'>): NormalPrior {
  return sealPrior('normal', options, 'options')
}
