/**
 * The profile of a likelihood along one parameter, as a curve to look at.
 *
 * @module
 */
import { expectInteger, expectKnownKeys, expectOneOf } from '../../errors/index.js'
import type { ParameterTable, ParamsOf } from '../../model/index.js'
import { normalUpperQuantile } from '../../numeric/core.js'
import { expectLevel } from '../level.js'
import type { LikelihoodProblem } from '../maximum-likelihood.js'
import { namesOf } from './by-name.js'
import { valueAt } from './coordinates.js'
import type { IntervalOptions } from './log-wald.js'
import { climbSlice } from './profile-end.js'
import type { ProfileInterval, ProfileStart } from './profile-intervals.js'
import { highestEnds, intervalOf } from './profile-intervals.js'
import { surfaceOf } from './surface.js'

/** Which curve is asked for. */
export interface ProfileLikelihoodOptions<K extends string> extends IntervalOptions {
  /** Along which parameter. */
  readonly parameter: K
  /** At how many values; a whole number from 3 to 10000, 41 by default. */
  readonly points?: number
}

/** The largest log-likelihood at each value of one parameter. */
export interface ProfileLikelihood<K extends string> {
  readonly parameter: K
  /** Ascending; as far beyond both ends of the interval as a third of what lies between. The maximum is among them. */
  readonly values: Float64Array
  readonly logLikelihood: Float64Array
  /** Where the likelihood is largest. */
  readonly maximum: { readonly value: number; readonly logLikelihood: number }
  /** The log-likelihood that values within the interval exceed. */
  readonly cut: number
  readonly interval: ProfileInterval
}

/** A picture shows no more, and every point is a search. */
const MOST_POINTS = 10_000

/** How far the curve goes beyond the ends of the interval, as a share of their distance from the maximum. */
const BEYOND = 1 / 3
/** How far it goes where the data do not bound the parameter, as a multiple of the other side; or this alone. */
const FAR = 3
const FARTHEST = 6

/**
 * The profile log-likelihood of one parameter about its maximum: what a picture of {@link profileIntervals} shows.
 *
 * @param fit at or near the maximum.
 * @throws ClienteleError for an unknown option or parameter, or params that are missing or out of range.
 * @example
 * import { positive } from 'clientele/model'
 * import { profileLikelihood } from 'clientele/statistics'
 * const logLikelihood = {
 *   evaluate([logRate], out) {
 *     const expected = 40 * Math.exp(logRate)
 *     out.value = 10 * logRate - expected
 *     out.gradient[0] = 10 - expected
 *     out.hessian[0] = -expected
 *   },
 * }
 * const parameters = { rate: positive('events per day') }
 * const sample = { parameters, observations: 10, dropped: [], warnings: [] }
 * const problem = { ...sample, logLikelihood, typical: { rate: 1 } }
 * const curve = profileLikelihood(problem, { params: { rate: 0.25 } }, { parameter: 'rate', points: 3 })
 * const fall = curve.maximum.logLikelihood - curve.cut
 * fall.toFixed(4) // => '1.9207'
 * Array.from(curve.values, value => value.toFixed(3)) // => ['0.099', '0.250', '0.529']
 */
export function profileLikelihood<T extends ParameterTable, K extends keyof T & string>(
  problem: LikelihoodProblem<T>,
  fit: ProfileStart<ParamsOf<T>>,
  options: ProfileLikelihoodOptions<K>,
): ProfileLikelihood<K> {
  expectKnownKeys(options, ['level', 'parameter', 'points'], 'options')
  const { parameters } = problem
  const name = options.parameter
  expectOneOf(name, namesOf(parameters), 'options.parameter')
  const points = expectInteger(options.points ?? 41, 'options.points', 3, MOST_POINTS)
  const level = expectLevel(options.level)
  const z = normalUpperQuantile((1 - level) / 2)
  const surface = surfaceOf(problem)
  const { summit, climbs, found } = highestEnds(problem, surface, fit, [name], z)
  const [both] = found
  const index = namesOf(parameters).indexOf(name)
  const centre = summit.point[index]!
  const [down, up] = reaches(
    both!.ends.map(({ at, outcome }) => (outcome === 'edge' ? Infinity : Math.abs(at - centre))),
  )
  const below = Math.max(1, Math.round((points - 1) / 2))
  const above = points - 1 - below
  const side = (sign: -1 | 1, reach: number, count: number): Array<readonly [number, number]> => {
    const bound = (sign > 0 ? surface.upper : surface.lower)[index]!
    let from = summit
    return Array.from({ length: count }, (_, k) => {
      const at = centre + (sign * Math.min(reach, Math.abs(bound - centre)) * (k + 1)) / count
      from = climbSlice(surface, from, index, at)
      return [at, from.value]
    })
  }
  const curve = [...side(-1, down, below).reverse(), [centre, summit.value] as const, ...side(1, up, above)]
  return {
    parameter: name,
    values: Float64Array.from(curve, ([at]) => valueAt(parameters[name]!, at)),
    logLikelihood: Float64Array.from(curve, ([, value]) => value),
    maximum: { value: valueAt(parameters[name]!, centre), logLikelihood: summit.value },
    cut: summit.value - (z * z) / 2,
    interval: intervalOf(parameters, both!, name, level, climbs),
  }
}

/** How far to draw on either side; an open side goes as far as the other says, or as a picture can show. */
function reaches(distances: readonly number[]): readonly [number, number] {
  const closed = distances.filter(distance => distance < Infinity)
  const open = closed.length > 0 ? FAR * Math.max(...closed) : FARTHEST
  const [down, up] = distances.map(distance => (distance < Infinity ? (1 + BEYOND) * distance : open))
  return [down!, up!]
}
