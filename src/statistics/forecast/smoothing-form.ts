/**
 * Forms of exponential smoothing by name, and how many parameters each has.
 *
 * @see Hyndman, Koehler, Ord and Snyder (2008), Forecasting with Exponential Smoothing, tables 2.1 to 2.3.
 * @module
 */
import { expectOneOf, reject } from '../../errors/index.js'
import type { SmoothingForm, SmoothingMethod } from './types.js'

/** Every form with a usual name, simplest first. */
export const SMOOTHING_METHODS: readonly SmoothingMethod[] = [
  'simple',
  'holt',
  'damped-holt',
  'seasonal',
  'holt-winters',
  'damped-holt-winters',
  'multiplicative-seasonal',
  'multiplicative-holt-winters',
  'damped-multiplicative-holt-winters',
]

const TRENDS = ['none', 'additive', 'damped'] as const
const SEASONS = ['none', 'additive', 'multiplicative'] as const
const ERRORS = ['additive', 'multiplicative'] as const

/** What is written of a form; the rest is as usual. */
export interface SmoothingFormOptions {
  /** `'none'` by default. */
  readonly trend?: SmoothingForm['trend']
  /** `'none'` by default. */
  readonly season?: SmoothingForm['season']
  /** Periods after which seasons return; a whole number from 2 to 366, needed for seasons. */
  readonly period?: number
  /** As the season is, by default; a multiplicative season has no additive errors: their variance is infinite. */
  readonly error?: SmoothingForm['error']
}

/** The whole form, checked. */
export function smoothingForm(options: SmoothingFormOptions, path = 'options'): SmoothingForm {
  const { trend: askedTrend = 'none', season: askedSeason = 'none' } = options
  const trend = expectOneOf(askedTrend, TRENDS, `${path}.trend`)
  const season = expectOneOf(askedSeason, SEASONS, `${path}.season`)
  const { error: askedError = season === 'multiplicative' ? 'multiplicative' : 'additive' } = options
  const error = expectOneOf(askedError, ERRORS, `${path}.error`)
  if (season === 'multiplicative' && error === 'additive') {
    reject('CONFLICTING_OPTIONS', `${path}.error`, 'multiplicative errors with a multiplicative season', error)
  }
  if (season === 'none') return { error, trend, season, period: 1 }
  const period = Number.isInteger(options.period) ? Number(options.period) : 0
  if (period < 2 || period > 366) {
    reject('OUT_OF_RANGE', `${path}.period`, 'a whole number from 2 to 366, as seasons need', options.period)
  }
  return { error, trend, season, period }
}

/** The form that a name stands for. */
export function formOfMethod(method: SmoothingMethod, period: number): SmoothingForm {
  const trend = method.startsWith('damped')
    ? 'damped'
    : method.endsWith('holt') || method.endsWith('winters')
      ? 'additive'
      : 'none'
  const season = method.includes('multiplicative')
    ? 'multiplicative'
    : method.endsWith('seasonal') || method.endsWith('winters')
      ? 'additive'
      : 'none'
  const error = season === 'multiplicative' ? 'multiplicative' : 'additive'
  return { error, trend, season, period: season === 'none' ? 1 : period }
}

/** The name of a form; of one with unusual errors the name that it has with usual ones. */
export function methodOfForm({ trend, season }: SmoothingForm): SmoothingMethod {
  const seasonal = season === 'multiplicative' ? 'multiplicative-' : ''
  if (trend === 'none') return season === 'none' ? 'simple' : `${seasonal}seasonal`
  const damped = trend === 'damped' ? 'damped-' : ''
  return season === 'none' ? `${damped}holt` : `${damped}${seasonal}holt-winters`
}

/** Parameters of the mean: smoothing constants and states to start from; seasons add up, which ties one of them. */
export function parameterCount({ trend, season, period }: SmoothingForm): number {
  const trendCount = trend === 'none' ? 0 : trend === 'additive' ? 2 : 3
  return 2 + trendCount + (season === 'none' ? 0 : period)
}
