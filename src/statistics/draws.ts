/**
 * Random draws that stay right where shapes are tiny: a Gamma draw of shape 0.001 is often below the smallest double, so
 * it is made as a logarithm. Shapes and rates may lie anywhere from 1e-300 to 1e300.
 *
 * @module
 */
import { randomBinomial, randomExponential, randomGamma, randomGeometric, randomNormal, randomPoisson } from 'd3-random'
import { expectFunction, expectInteger, expectNonNegative, expectPositive, reject } from '../errors/index.js'
import type { RandomStream } from '../model/index.js'

/**
 * A draw from Gamma(shape, rate), whose mean is shape / rate; 0 where it is below the smallest double.
 *
 * @param shape > 0.
 * @param rate > 0; per unit of what is drawn.
 * @example
 * import { randomStream } from 'clientele/model'
 * import { drawGamma } from 'clientele/statistics'
 * drawGamma(randomStream(42), 2, 0.5).toFixed(6) // => '2.202241'
 */
export function drawGamma(uniform: RandomStream, shape: number, rate: number): number {
  return Math.exp(drawLogGamma(uniform, shape, 'shape')) / expectPositive(rate, 'rate')
}

/**
 * A draw from Beta(a, b), whose mean is a / (a + b).
 *
 * @param a > 0.
 * @param b > 0.
 * @example
 * import { randomStream } from 'clientele/model'
 * import { drawBeta } from 'clientele/statistics'
 * drawBeta(randomStream(42), 2, 3).toFixed(6) // => '0.629953'
 */
export function drawBeta(uniform: RandomStream, a: number, b: number): number {
  return 1 / (1 + Math.exp(drawLogGamma(uniform, b, 'b') - drawLogGamma(uniform, a, 'a')))
}

/**
 * A waiting time whose mean is 1 / rate; infinite at rate 0.
 *
 * @param rate >= 0; events per unit of time.
 * @example
 * import { randomStream } from 'clientele/model'
 * import { drawExponential } from 'clientele/statistics'
 * drawExponential(randomStream(42), 0.5).toFixed(6) // => '1.224628'
 */
export function drawExponential(uniform: RandomStream, rate: number): number {
  expectFunction(uniform, 'uniform')
  return expectNonNegative(rate, 'rate') > 0 ? randomExponential.source(uniform)(rate)() : Number.POSITIVE_INFINITY
}

/**
 * A draw from the standard normal distribution.
 *
 * @example
 * import { randomStream } from 'clientele/model'
 * import { drawNormal } from 'clientele/statistics'
 * drawNormal(randomStream(42)).toFixed(6) // => '-0.886748'
 */
export function drawNormal(uniform: RandomStream): number {
  expectFunction(uniform, 'uniform')
  return randomNormal.source(uniform)()()
}

/**
 * A draw from the Poisson distribution: how many events there are, where they come at random and `mean` on average.
 *
 * @param mean >= 0.
 * @example
 * import { randomStream } from 'clientele/model'
 * import { drawPoisson } from 'clientele/statistics'
 * drawPoisson(randomStream(42), 3.5) // => 6
 */
export function drawPoisson(uniform: RandomStream, mean: number): number {
  if (expectNonNegative(mean, 'mean') < LARGEST_WHOLE) {
    expectFunction(uniform, 'uniform')
    return randomPoisson.source(uniform)(mean)()
  }
  return Math.round(mean + Math.sqrt(mean) * drawNormal(uniform))
}

/**
 * At which trial the first succeeds: 1, 2 ...; infinite at probability 0.
 *
 * @param probability of each trial, from 0 to 1.
 * @example
 * import { randomStream } from 'clientele/model'
 * import { drawGeometric } from 'clientele/statistics'
 * drawGeometric(randomStream(42), 0.2) // => 3
 */
export function drawGeometric(uniform: RandomStream, probability: number): number {
  expectFunction(uniform, 'uniform')
  return randomGeometric.source(uniform)(expectProbability(probability, 'probability'))()
}

/**
 * How many of a number of trials succeed.
 *
 * @param trials a whole number >= 0.
 * @param probability of each trial, from 0 to 1.
 * @example
 * import { randomStream } from 'clientele/model'
 * import { drawBinomial } from 'clientele/statistics'
 * drawBinomial(randomStream(42), 10, 0.2) // => 3
 */
export function drawBinomial(uniform: RandomStream, trials: number, probability: number): number {
  expectFunction(uniform, 'uniform')
  const count = expectInteger(trials, 'trials')
  return randomBinomial.source(uniform)(count, expectProbability(probability, 'probability'))()
}

/** From here on doubles no longer tell one whole number from the next, and a Poisson count is as good as normal. */
const LARGEST_WHOLE = 2 ** 53

/** ln of a Gamma(shape, 1) draw: G(shape) = G(shape + 1) · U^(1/shape) (Stuart 1962). */
function drawLogGamma(uniform: RandomStream, shape: number, path: string): number {
  expectFunction(uniform, 'uniform')
  expectPositive(shape, path)
  return Math.log(randomGamma.source(uniform)(shape + 1)()) + Math.log1p(-uniform()) / shape
}

function expectProbability(value: unknown, path: string): number {
  const probability = expectNonNegative(value, path)
  return probability <= 1 ? probability : reject('OUT_OF_RANGE', path, 'a number from 0 to 1', value)
}
