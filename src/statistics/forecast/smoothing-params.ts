/**
 * Parameters of exponential smoothing that were found elsewhere, checked.
 *
 * @module
 */
import {
  expectFinite,
  expectInteger,
  expectKnownKeys,
  expectList,
  expectNonNegative,
  expectObject,
  expectPositive,
  reject,
} from '../../errors/index.js'
import { LEAST_DAMPING, MOST_DAMPING } from './smoothing-coordinates.js'
import type { SmoothingConstants, SmoothingState } from './smoothing-filter.js'
import type { SmoothingFormOptions } from './smoothing-form.js'
import { smoothingForm } from './smoothing-form.js'
import type { SmoothingModel, SmoothingParams } from './smoothing-model.js'
import { KIND, sealSmoothing } from './smoothing-model.js'
import type { SmoothingForm } from './types.js'

/** Beyond, what is expected some periods ahead leaves a double. */
const LARGEST = 1e140

/** A smoothing as others print it: what is not written of the form is as usual. */
export interface GivenSmoothing extends SmoothingFormOptions, SmoothingConstants, SmoothingState {
  readonly sigma: number
  readonly degreesOfFreedom?: number
  readonly unobserved?: number
}

const FORM = ['trend', 'season', 'period', 'error'] as const
const NUMBERS = [
  'alpha',
  'beta',
  'gamma',
  'phi',
  'level',
  'growth',
  'seasons',
  'sigma',
  'degreesOfFreedom',
  'unobserved',
] as const

/**
 * A smoothing of parameters that are known: constants, and level, growth and coming seasons at the end of its series.
 *
 * @param given `alpha` within [0, 1]; `beta` within [0, alpha] and `growth` with a trend; `gamma` within [0, 1 - alpha] and `seasons` with one;
 * `phi` within [0.8, 0.98] with a damped trend; `sigma` >= 0.
 * @throws ClienteleError naming the parameter that is missing, unknown or out of its range.
 * @example
 * import { exponentialSmoothing } from 'clientele/statistics'
 * const model = exponentialSmoothing.fromParams({ trend: 'additive', alpha: 0.5, beta: 0.1, level: 100, growth: 2, sigma: 3 })
 * exponentialSmoothing.forecast(model, { horizon: 3 }).expected // => [102, 104, 106]
 */
export function fromParams(given: GivenSmoothing): SmoothingModel {
  return sealSmoothing(checkSmoothingParams(given, 'params'), { source: 'given' })
}

/** A smoothing as it comes to a door: what was read from a file without its codec may be anything. */
export function readSmoothing(model: SmoothingModel): SmoothingModel {
  const { kind, params, fit } = expectObject(model, 'model')
  if (kind !== KIND) reject('INVALID_TYPE', 'model.kind', `'${KIND}', as fit and fromParams give it`, kind)
  expectObject(params, 'model.params')
  checkSmoothingParams(model.params, 'model.params')
  const { source, warnings } = expectObject(fit, 'model.fit')
  if (source !== 'given') {
    for (const [i, one] of expectList(warnings, 'model.fit.warnings').entries())
      expectObject(one, `model.fit.warnings[${i}]`)
  }
  return model
}

/** All parameters of a form and no others. */
export function checkSmoothingParams(given: GivenSmoothing, path: string): SmoothingParams {
  expectKnownKeys(given, [...FORM, ...NUMBERS], path)
  const form = smoothingForm(given, path)
  for (const name of unusedBy(form)) {
    if (given[name] !== undefined)
      reject('CONFLICTING_OPTIONS', `${path}.${name}`, 'nothing, as the form has no use for it', given[name])
  }
  const alpha = within(given.alpha, `${path}.alpha`, 0, 1)
  return {
    ...form,
    alpha,
    ...(form.trend !== 'none' && { beta: within(given.beta, `${path}.beta`, 0, alpha) }),
    ...(form.season !== 'none' && { gamma: within(given.gamma, `${path}.gamma`, 0, 1 - alpha) }),
    ...(form.trend === 'damped' && { phi: within(given.phi, `${path}.phi`, LEAST_DAMPING, MOST_DAMPING) }),
    level: within(given.level, `${path}.level`, -LARGEST, LARGEST),
    ...(form.trend !== 'none' && { growth: within(given.growth, `${path}.growth`, -LARGEST, LARGEST) }),
    ...(form.season !== 'none' && { seasons: seasonsOf(given.seasons, form, `${path}.seasons`) }),
    sigma: within(expectNonNegative(given.sigma, `${path}.sigma`), `${path}.sigma`, 0, LARGEST),
    ...(given.degreesOfFreedom !== undefined && {
      degreesOfFreedom: expectPositive(given.degreesOfFreedom, `${path}.degreesOfFreedom`),
    }),
    ...(given.unobserved !== undefined && {
      unobserved: expectInteger(given.unobserved, `${path}.unobserved`, 0, 10_000),
    }),
  }
}

function unusedBy({ trend, season }: SmoothingForm): readonly (typeof NUMBERS)[number][] {
  return [
    ...(trend === 'none' ? (['beta', 'growth'] as const) : []),
    ...(trend === 'damped' ? [] : (['phi'] as const)),
    ...(season === 'none' ? (['gamma', 'seasons'] as const) : []),
  ]
}

function within(value: unknown, path: string, least: number, most: number): number {
  const number = expectFinite(value, path)
  // Sums such as 1 - alpha are rounded.
  const slack = 1e-12
  return number >= least - slack && number <= most + slack
    ? number
    : reject('OUT_OF_RANGE', path, `a number from ${least} to ${most}`, value)
}

function seasonsOf(seasons: unknown, { season, period }: SmoothingForm, path: string): readonly number[] {
  const list = expectList(seasons, path)
  if (list.length !== period) reject('LENGTH_MISMATCH', path, `${period} seasons`, list.length)
  const expectSeason = season === 'multiplicative' ? expectPositive : expectFinite
  return Array.from(list, (one, j) => within(expectSeason(one, `${path}[${j}]`), `${path}[${j}]`, -LARGEST, LARGEST))
}
