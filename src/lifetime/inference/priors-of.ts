import { expectKnownKeys } from '../../errors/index.js'
import type { Prior } from '../../statistics/index.js'
import { priors } from '../../statistics/index.js'
import type { ModelLikelihood } from '../model-likelihood.js'

/** Two standard deviations reach from a fiftieth of the typical size to fifty times it. */
const OF_LOGARITHMS = 2
/** An effect of 5 multiplies by 150: no covariate on its own scale does that for a step of 1, or it should be rescaled. */
const OF_EFFECTS = 5

/**
 * What is believed of parameters that the caller says nothing about: hardly anything, yet enough to keep draws from where the
 * data would set no bound. Parameters > 0 are log-normal about the size that is typical for clients observed as long as
 * these, whatever the unit of time or money; any others normal about 0.
 */
export function priorsOf<M>(
  { parameters, typical }: Pick<ModelLikelihood<M>, 'parameters' | 'typical'>,
  given: Readonly<Record<string, Prior>> = {},
): Readonly<Record<string, Prior>> {
  expectKnownKeys(given, Object.keys(parameters), 'options.priors')
  return Object.fromEntries(
    Object.entries(parameters).map(([name, { domain }]) => [
      name,
      given[name] ??
        (domain === 'real'
          ? priors.normal({ mean: 0, deviation: OF_EFFECTS })
          : priors.logNormal({ mean: Math.log(typical[name]!), deviation: OF_LOGARITHMS })),
    ]),
  )
}
