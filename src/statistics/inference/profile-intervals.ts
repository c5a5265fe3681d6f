/**
 * Intervals from the likelihood itself: every value of a parameter that the data do not speak against, whatever the
 * other parameters are.
 *
 * @module
 */
import { expectKnownKeys, expectList, expectObject, expectOneOf } from '../../errors/index.js'
import type { Interval, ParameterTable, ParamsOf } from '../../model/index.js'
import { pointOf } from '../../model/index.js'
import { normalUpperQuantile } from '../../numeric/core.js'
import { expectLevel } from '../level.js'
import type { LikelihoodProblem } from '../maximum-likelihood.js'
import { byName, namesOf } from './by-name.js'
import { estimatesOf, valueAt } from './coordinates.js'
import type { IntervalOptions } from './log-wald.js'
import type { ProfileEnd } from './profile-end.js'
import { profileEnd } from './profile-end.js'
import type { Summit, Surface } from './surface.js'
import { surfaceOf } from './surface.js'

/** Which intervals are asked for. */
export interface ProfileOptions<K extends string> extends IntervalOptions {
  /** Names of parameters; all of them by default. */
  readonly parameters?: readonly K[]
}

/** An interval, and what it cost. */
export interface ProfileInterval extends Interval {
  /** Evaluations of the likelihood with its derivatives, for both ends. */
  readonly evaluations: number
}

/** Where a profile begins: parameters at, or near, the maximum; a fit or a document will do. */
export interface ProfileStart<P> {
  readonly params: P
}

/**
 * Profile likelihood intervals: all θ with 2(l̂ − l_p(θ)) <= χ²₁(level), where l_p(θ) is the largest log-likelihood that
 * any values of the other parameters reach.
 *
 * They follow a likelihood that is skewed, do not depend on how a parameter is written (θ or ln θ), and are honest about
 * what the data do not bound: such an end stands at the edge of the parameter's range, `unbounded` says which and `note`
 * says so in words. An end takes some ten evaluations.
 *
 * @param fit at or near the maximum; the search for it begins there.
 * @throws ClienteleError for an unknown option or parameter, or params that are missing or out of range.
 * @see Venzon and Moolgavkar (1988), A method for computing profile-likelihood-based confidence intervals, Applied
 * Statistics 37(1).
 * @example
 * import { positive } from 'clientele/model'
 * import { profileIntervals } from 'clientele/statistics'
 * // Ten waiting times of 40 days in all.
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
 * const { rate } = profileIntervals(problem, { params: { rate: 0.25 } })
 * rate.lower.toFixed(4) // => '0.1253'
 * rate.upper.toFixed(4) // => '0.4385'
 */
export function profileIntervals<T extends ParameterTable, K extends keyof T & string = keyof T & string>(
  problem: LikelihoodProblem<T>,
  fit: ProfileStart<ParamsOf<T>>,
  options: ProfileOptions<K> = {},
): Readonly<Record<K, ProfileInterval>> {
  expectKnownKeys(options, ['level', 'parameters'], 'options')
  const level = expectLevel(options.level)
  const names = askedNames(problem.parameters, options.parameters)
  const z = normalUpperQuantile((1 - level) / 2)
  const { found, climbs } = highestEnds(problem, surfaceOf(problem), fit, names, z)
  return byName(names, name => intervalOf(problem.parameters, found[names.indexOf(name)]!, name, level, climbs))
}

/** Both ends of some parameters' intervals about the highest summit that was met. */
interface HighestEnds {
  readonly found: readonly BothEnds[]
  readonly summit: Summit
  /** How often a higher summit was met on the way. */
  readonly climbs: number
}

/** Where a walk meets a higher likelihood than it began with, all begin again from there. */
export function highestEnds<T extends ParameterTable>(
  problem: LikelihoodProblem<T>,
  surface: Surface,
  fit: ProfileStart<ParamsOf<T>>,
  names: readonly string[],
  z: number,
): HighestEnds {
  let summit = summitOf(problem, surface, fit)
  for (let climbs = 0; ; climbs++) {
    const found = names.map(name => bothEnds(problem.parameters, surface, summit, name, z))
    const higher = found.flatMap(({ ends }) => ends.flatMap(end => end.higher ?? []))[0]
    if (higher === undefined || climbs === MOST_CLIMBS) return { found, summit, climbs }
    summit = surface.climb(higher.point)
  }
}

const MOST_CLIMBS = 5

/** The summit of a problem next to a fit. */
function summitOf<T extends ParameterTable>(
  { parameters }: LikelihoodProblem<T>,
  surface: Surface,
  fit: ProfileStart<ParamsOf<T>>,
): Summit {
  const { params } = expectObject(fit, 'fit')
  const estimates = estimatesOf(parameters, params)
  return surface.climb(pointOf(parameters, estimates))
}

function askedNames<T extends ParameterTable, K extends keyof T & string>(
  table: T,
  asked: readonly K[] | undefined,
): readonly K[]
function askedNames(table: ParameterTable, asked: readonly string[] | undefined): readonly string[] {
  if (asked === undefined) return namesOf(table)
  return expectList(asked, 'options.parameters').map((name, i) =>
    expectOneOf(name, namesOf(table), `options.parameters[${i}]`),
  )
}

/** Both ends of one parameter's interval. */
export interface BothEnds {
  readonly ends: readonly [lower: ProfileEnd, upper: ProfileEnd]
  readonly evaluations: number
}

/** Walks down both sides of the summit. */
function bothEnds(table: ParameterTable, surface: Surface, summit: Summit, name: string, z: number): BothEnds {
  const index = Object.keys(table).indexOf(name)
  surface.spent()
  const ends = [profileEnd(surface, summit, index, -1, z), profileEnd(surface, summit, index, 1, z)] as const
  return { ends, evaluations: surface.spent() }
}

/** The interval between two ends, with what is to be said of them. */
export function intervalOf(
  table: ParameterTable,
  { ends, evaluations }: BothEnds,
  name: string,
  level: number,
  climbs: number,
): ProfileInterval {
  const parameter = table[name]!
  const [lower, upper] = ends
  const isOpen = ends.map(({ outcome }) => outcome === 'edge')
  const unbounded = isOpen[0] ? (isOpen[1] ? 'both' : 'lower') : isOpen[1] ? 'upper' : undefined
  const notes = [
    ...(unbounded === undefined ? [] : [UNBOUNDED[unbounded]]),
    ...(ends.some(({ outcome }) => outcome === 'lost') ? [LOST] : []),
    ...(climbs > 0 ? [HIGHER] : []),
  ]
  return {
    lower: lower.outcome === 'edge' ? parameter.least : valueAt(parameter, lower.at),
    upper: upper.outcome === 'edge' ? parameter.most : valueAt(parameter, upper.at),
    level,
    kind: 'confidence',
    method: 'profile',
    ...(unbounded === undefined ? {} : { unbounded }),
    ...(notes.length === 0 ? {} : { note: notes.join('. ') }),
    evaluations,
  }
}

const UNBOUNDED = {
  lower: 'The data do not bound it from below',
  upper: 'The data do not bound it from above',
  both: 'The data bound it on neither side',
} as const
const LOST = 'The likelihood could not be followed to an end: the interval may be wider'
const HIGHER = 'The likelihood is higher elsewhere than at the fit, and the interval is about that maximum: fit again'
