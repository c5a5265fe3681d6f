/**
 * What is known of a model's parameters once the data have been seen: belief beforehand times likelihood, as draws.
 *
 * @module
 */
import { expectKnownKeys, expectObject, reject } from '../../errors/index.js'
import type { ModelDocument, ParameterTable, Steps } from '../../model/index.js'
import type { PosteriorSample, Prior, SamplingOptions } from '../../statistics/index.js'
import { posteriorMode, posteriorTarget, samplePosterior } from '../../statistics/index.js'
import type { InferenceData, InferencePair } from './inference-pair.js'
import { likelihoodOf } from './inference-pair.js'
import type { ParameterDraws } from './parameter-draws.js'
import { priorsOf } from './priors-of.js'

/** Beliefs about parameters, by name. */
export interface PriorOptions {
  /**
   * What is believed of parameters beforehand, of some or all: `{ r: priors.gamma({ shape: 2, rate: 4 }) }`. Of the others
   * hardly anything: log-normal about a size that is typical for clients observed as long, twice e either way being one
   * standard deviation; effects normal about 0 with a standard deviation of 5.
   */
  readonly priors?: Readonly<Record<string, Prior>>
}

/** How a posterior is sampled, and from which beliefs. */
export interface PosteriorOptions extends PriorOptions, SamplingOptions {}

/** Draws from the posterior of a model's parameters. */
export interface Posterior extends Omit<PosteriorSample<ParameterTable>, 'draws'>, ParameterDraws {
  readonly kind: 'posterior'
  readonly priors: Readonly<Record<string, Prior>>
}

/**
 * Samples the posterior of a model's parameters by Hamiltonian dynamics (NUTS), from their beliefs and the likelihood.
 *
 * Chain c depends on the seed and on c alone. Long work as steps: run it with `runSync` or `runAsync`, and look at
 * `diagnose` of the result before using it.
 *
 * @param pair a model as the pair of its module and its document; the document says what is estimated, not where to begin.
 * @throws ClienteleError for an option out of range, a belief that its parameter cannot have, or data on which the model has
 * no likelihood.
 * @see Hoffman and Gelman (2014), The No-U-Turn Sampler, Journal of Machine Learning Research 15.
 * @example
 * import { drawInterval, posterior, shiftedBetaGeometric } from 'clientele/lifetime'
 * import { runSync } from 'clientele/model'
 * import { tenuresFromCohorts } from 'clientele/records'
 * const tenures = tenuresFromCohorts({ remaining: [1000, 869, 743, 653, 593, 551, 517, 491] })
 * const pair = [shiftedBetaGeometric, shiftedBetaGeometric.fit(tenures, { timeUnit: 'year' })]
 * const sample = runSync(posterior(pair, tenures, { seed: 7, chains: 2, draws: 200 }))
 * sample.draws.alpha.length // => 400
 * const inFiveYears = m => shiftedBetaGeometric.survivalProbability(m, { periods: 5 })
 * drawInterval(pair, tenures, sample, inFiveYears).interval.kind // => 'credible'
 */
export function posterior<M extends ModelDocument, D extends InferenceData>(
  pair: InferencePair<M, D>,
  data: D,
  options: PosteriorOptions,
): Steps<Posterior> {
  expectObject(options, 'options')
  const { priors: given, ...sampling } = options
  const likelihood = likelihoodOf({ pair, data })
  const priors = priorsOf(likelihood, given)
  const sampled = samplePosterior(posteriorTarget(likelihood, priors), sampling)
  return run()

  function* run(): Steps<Posterior> {
    return { kind: 'posterior', priors, ...(yield* sampled) }
  }
}

/**
 * The model at the most probable parameters (maximum a posteriori): what a fit gives where beliefs count as well. Under flat
 * beliefs it is the fit.
 *
 * @param pair a model as the pair of its module and its document; the document says what is estimated, not where to begin.
 * @throws ClienteleError for a belief that its parameter cannot have; `NOT_AT_PEAK` where the search finds no mode.
 * @example
 * import { mostProbable, shiftedBetaGeometric } from 'clientele/lifetime'
 * import { tenuresFromCohorts } from 'clientele/records'
 * import { priors } from 'clientele/statistics'
 * const tenures = tenuresFromCohorts({ remaining: [20, 15, 13] })
 * const model = shiftedBetaGeometric.fit(tenures, { timeUnit: 'year' })
 * const beliefs = { alpha: priors.gamma({ shape: 3, rate: 3 }), beta: priors.gamma({ shape: 4, rate: 1 }) }
 * mostProbable([shiftedBetaGeometric, model], tenures, { priors: beliefs }).params.alpha.toFixed(3) // => '0.732'
 */
export function mostProbable<M extends ModelDocument, D extends InferenceData>(
  pair: InferencePair<M, D>,
  data: D,
  options: PriorOptions = {},
): M {
  expectKnownKeys(options, ['priors'], 'options')
  const likelihood = likelihoodOf({ pair, data })
  const { search, converged, reason } = posteriorMode(posteriorTarget(likelihood, priorsOf(likelihood, options.priors)))
  if (!converged) return reject('NOT_AT_PEAK', 'options.priors', 'beliefs under which there is a mode', reason, FIRMER)
  return likelihood.documentAt(search.point)
}

const FIRMER = 'Give firmer beliefs about the parameters that the data do not bound'
