/**
 * Mean and standard deviation of distributions.
 *
 * @module
 */
import { reject } from '../../errors/index.js'
import { boundedMoments } from './bounded-moments.js'
import { checkDistribution } from './check.js'
import { betaOf, stepsOf } from './parts.js'
import type { Distribution, Moments } from './types.js'

/**
 * Mean and standard deviation of a distribution, bounds taken into account. Of a sample they are those of drawing from it: the
 * deviation divides by n.
 *
 * @throws ClienteleError `OUT_OF_RANGE` for moments that no double holds; as `distribution` does.
 * @see Johnson, Kotz and Balakrishnan (1994, 1995), Continuous Univariate Distributions 1 and 2.
 * @example
 * import { distributionMoments } from 'clientele/statistics'
 * distributionMoments({ kind: 'uniform', lower: 0, upper: 12 }) // => { mean: 6, deviation: 3.4641016151377544 }
 * distributionMoments({ kind: 'pert', lower: 0, mode: 3, upper: 12 }).mean // => 4
 */
export function distributionMoments(of: Distribution): Moments {
  const moments = momentsOf(checkDistribution(of, 'of'))
  if (Number.isFinite(moments.mean) && Number.isFinite(moments.deviation)) return moments
  return reject('OUT_OF_RANGE', 'of', 'a distribution whose mean and deviation are doubles', of)
}

function momentsOf(of: Distribution): Moments {
  switch (of.kind) {
    case 'point':
      return { mean: of.value, deviation: 0 }
    case 'uniform':
      return { mean: of.lower + (of.upper - of.lower) / 2, deviation: (of.upper - of.lower) / Math.sqrt(12) }
    case 'triangular': {
      const [rise, fall] = [of.mode - of.lower, of.upper - of.mode]
      const mean = of.mode + (fall - rise) / 3
      return { mean, deviation: Math.hypot(rise, fall, rise + fall) / 6 }
    }
    case 'pert':
    case 'beta': {
      const { a, b, lower, upper } = betaOf(of)
      const [width, sum] = [upper - lower, a + b]
      return {
        mean: lower + (width * a) / sum,
        deviation: (width * Math.sqrt((a / sum) * (b / sum))) / Math.sqrt(sum + 1),
      }
    }
    case 'discrete':
    case 'empirical': {
      const { values, probabilities } = stepsOf(of)
      const mean = values.reduce((sum, value, i) => sum + value * probabilities[i]!, 0)
      const variance = values.reduce((sum, value, i) => sum + (value - mean) ** 2 * probabilities[i]!, 0)
      return { mean, deviation: Math.sqrt(variance) }
    }
    default:
      return of.lower !== undefined || of.upper !== undefined ? boundedMoments(of) : freeMoments(of)
  }
}

function freeMoments(of: Extract<Distribution, { kind: 'normal' | 'log-normal' }>): Moments {
  if (of.kind === 'normal') return { mean: of.mean, deviation: of.deviation }
  const variance = of.logDeviation ** 2
  const mean = of.median * Math.exp(variance / 2)
  return { mean, deviation: mean * Math.sqrt(Math.expm1(variance)) }
}
