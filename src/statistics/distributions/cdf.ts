/**
 * From a value to a probability.
 *
 * @module
 */
import { expectFinite } from '../../errors/index.js'
import { normalCdf } from '../../numeric/core.js'
import { betaI } from '../../numeric/incomplete-beta.js'
import { checkDistribution } from './check.js'
import { boundsOf, massWithin } from './normal-bounds.js'
import { betaOf, stepsOf } from './parts.js'
import type { Distribution } from './types.js'

/**
 * The probability that a distribution is at most x.
 *
 * @throws ClienteleError `INVALID_TYPE` or `OUT_OF_RANGE` for no finite x; as `distribution` does.
 * @example
 * import { distributionCdf } from 'clientele/statistics'
 * distributionCdf({ kind: 'triangular', lower: 0, mode: 1, upper: 2 }, 0.5) // => 0.125
 * const delay = { kind: 'discrete', values: [0, 3, 6, 12], probabilities: [0.5, 0.3, 0.15, 0.05] }
 * distributionCdf(delay, 5) // => 0.8
 */
export function distributionCdf(of: Distribution, x: number): number {
  checkDistribution(of, 'of')
  return probabilityAt(of, expectFinite(x, 'x'))
}

function probabilityAt(of: Distribution, x: number): number {
  switch (of.kind) {
    case 'point':
      return x < of.value ? 0 : 1
    case 'uniform':
      return share(x, of.lower, of.upper)
    case 'triangular': {
      const width = of.upper - of.lower
      if (x >= of.upper) return 1
      if (x <= of.lower) return 0
      if (x < of.mode) return ((x - of.lower) / width) * ((x - of.lower) / (of.mode - of.lower))
      return 1 - ((of.upper - x) / width) * ((of.upper - x) / (of.upper - of.mode))
    }
    case 'pert':
    case 'beta': {
      const { a, b, lower, upper } = betaOf(of)
      const place = share(x, lower, upper)
      return place === 0 || place === 1 ? place : betaI(place, a, b)
    }
    case 'discrete':
    case 'empirical': {
      const { values, cumulative } = stepsOf(of)
      const last = values.findLastIndex(value => value <= x)
      if (last === -1) return 0
      return last === values.length - 1 ? 1 : cumulative[last]!
    }
    default:
      return normalAt(of, x)
  }
}

function normalAt(of: Extract<Distribution, { kind: 'normal' | 'log-normal' }>, x: number): number {
  const [middle, deviation] = of.kind === 'normal' ? [of.mean, of.deviation] : [of.median, of.logDeviation]
  if (deviation === 0) return x < middle ? 0 : 1
  if (of.kind === 'log-normal' && x <= 0) return 0
  const z = of.kind === 'normal' ? (x - of.mean) / of.deviation : Math.log(x / of.median) / of.logDeviation
  const { from, to } = boundsOf(of)
  if (z <= from) return 0
  if (z >= to) return 1
  if (from === Number.NEGATIVE_INFINITY && to === Number.POSITIVE_INFINITY) return normalCdf(z)
  return massWithin(from, z) / massWithin(from, to)
}

function share(x: number, lower: number, upper: number): number {
  if (x >= upper) return 1
  return x <= lower ? 0 : (x - lower) / (upper - lower)
}
