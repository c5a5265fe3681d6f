/**
 * Draws from a posterior by Hamiltonian dynamics.
 *
 * @module
 */
import { expectFunction, expectObject, expectPositive, reject } from '../../errors/index.js'
import type { Parameter, ParameterTable, Steps } from '../../model/index.js'
import { columnLength } from '../columns.js'
import { valueAt } from '../inference/coordinates.js'
import { runChain } from './chain.js'
import { firstGuess } from './first-guess.js'
import type { PosteriorTarget } from './log-density.js'
import type { ChainReport, PosteriorSample, SamplingOptions } from './posterior-sample.js'
import { drawColumns } from './posterior-sample.js'
import { samplingSettings } from './sampling-settings.js'

/**
 * Samples a density with the No-U-Turn sampler. Each chain starts near the mode, in coordinates that the curvature there
 * makes nearly round, and corrects these by what its warm-up sees. Points beyond the ends of the target end a trajectory
 * without being a divergence.
 *
 * @returns long work, for `runSync` or `runAsync`; chains are computed one after the other.
 * @throws ClienteleError for a wrong option, or a density without a value at the target's start.
 * @see Hoffman & Gelman (2014), The No-U-Turn Sampler, Journal of Machine Learning Research 15; Betancourt (2017), A
 * Conceptual Introduction to Hamiltonian Monte Carlo, arXiv:1701.02434.
 * @example
 * import { positive, runSync } from 'clientele/model'
 * import { posteriorTarget, priors, samplePosterior } from 'clientele/statistics'
 * const logLikelihood = {
 *   evaluate([logRate], out) {
 *     const expected = 40 * Math.exp(logRate)
 *     out.value = 10 * logRate - expected
 *     out.gradient[0] = 10 - expected
 *     out.hessian[0] = -expected
 *   },
 * }
 * const parameters = { rate: positive('events per day') }
 * const likelihood = { parameters, logLikelihood, typical: { rate: 1 }, observations: 10 }
 * const target = posteriorTarget(likelihood, { rate: priors.gamma({ shape: 2, rate: 4 }) })
 * const sample = runSync(samplePosterior(target, { seed: 7, draws: 500 }))
 * sample.draws.rate.length // => 2000
 * // The posterior is Gamma(12, 44), whose mean is 0.2727.
 * const mean = sample.draws.rate.reduce((sum, rate) => sum + rate) / 2000
 * mean.toFixed(2) // => '0.27'
 */
export function* samplePosterior<T extends ParameterTable>(
  target: PosteriorTarget<T>,
  options: SamplingOptions,
): Steps<PosteriorSample<T>> {
  const settings = samplingSettings(options)
  const { parameters } = checkTarget(target)
  const { seed, chains, draws: drawsPerChain, warmup } = settings
  const perChain = warmup + drawsPerChain
  const total = chains.length * perChain
  const size = chains.length * drawsPerChain
  const ranges = Object.values<Parameter>(parameters)
  const columns = ranges.map(() => new Float64Array(size))
  const [logDensity, energy] = [new Float64Array(size), new Float64Array(size)]
  const reports: ChainReport[] = []

  yield { phase: 'sampling', done: 0, total }
  const guess = firstGuess(target)
  for (const chain of chains) {
    const before = reports.length
    const run = runChain(target, guess, chain, settings, (i, point, at) => {
      const row = before * drawsPerChain + i
      for (let k = 0; k < columns.length; k++) columns[k]![row] = valueAt(ranges[k]!, point[k]!)
      logDensity[row] = at.value
      energy[row] = at.energy
    })
    let step = run.next()
    for (; step.done !== true; step = run.next()) {
      yield { phase: 'sampling', done: before * perChain + step.value, total }
    }
    reports.push(step.value)
  }
  return { seed, chains: reports, drawsPerChain, draws: drawColumns(parameters, columns), logDensity, energy }
}

function checkTarget<T extends ParameterTable>(target: PosteriorTarget<T>): PosteriorTarget<T> {
  const { logDensity, start, lower, upper, scale } = expectObject(target, 'target')
  const size = Object.keys(expectObject(target.parameters, 'target.parameters')).length
  if (size === 0) reject('EMPTY_INPUT', 'target.parameters', 'at least one parameter', target.parameters)
  expectFunction(expectObject(logDensity, 'target.logDensity')['evaluate'], 'target.logDensity.evaluate')
  expectPositive(scale, 'target.scale')
  for (const [field, point] of Object.entries({ start, lower, upper })) {
    const length = columnLength(point, `target.${field}`, 'a column of numbers')
    if (length !== size) reject('LENGTH_MISMATCH', `target.${field}`, `${size} numbers`, length)
  }
  return target
}
