import { expectFunction, reject } from '../../errors/index.js'
import type { RandomStream } from '../../model/index.js'
import { drawExponential, drawGamma, drawNormal } from '../draws.js'
import type { Prior } from './prior.js'
import { checkPrior } from './prior.js'

/**
 * A value of a parameter, drawn from what is believed about it. A value > 0 that is below the smallest double is that
 * double.
 *
 * @throws ClienteleError `OUT_OF_RANGE` for a flat prior, which is no distribution.
 * @example
 * import { randomStream } from 'clientele/model'
 * import { drawPrior, priors } from 'clientele/statistics'
 * drawPrior(priors.gamma({ shape: 2, rate: 0.5 }), randomStream(42)).toFixed(6) // => '2.202241'
 */
export function drawPrior(prior: Prior, uniform: RandomStream): number {
  expectFunction(uniform, 'uniform')
  const checked = checkPrior(prior, 'prior')
  switch (checked.family) {
    case 'gamma':
      return positive(drawGamma(uniform, checked.shape, checked.rate))
    case 'log-normal':
      return positive(Math.exp(checked.mean + checked.deviation * drawNormal(uniform)))
    case 'half-normal':
      return positive(checked.scale * Math.abs(drawNormal(uniform)))
    case 'weibull':
      return positive(checked.scale * drawExponential(uniform, 1) ** (1 / checked.shape))
    case 'exponential':
      return positive(drawExponential(uniform, checked.rate))
    case 'uniform':
      return checked.most - (checked.most - checked.least) * uniform()
    case 'normal':
      return checked.mean + checked.deviation * drawNormal(uniform)
    case 'flat':
      return reject('OUT_OF_RANGE', 'prior.family', 'a distribution to draw from', prior.family)
  }
}

function positive(draw: number): number {
  return Math.min(Number.MAX_VALUE, Math.max(Number.MIN_VALUE, draw))
}
