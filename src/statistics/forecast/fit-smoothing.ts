/**
 * The likeliest parameters of exponential smoothing for a series.
 *
 * @module
 */
import { expectKnownKeys, reject } from '../../errors/index.js'
import type { Warning } from '../../model/index.js'
import type { BfgsResult } from '../../numeric/core.js'
import { minimizeBfgs } from '../../numeric/core.js'
import type { ReadSeries } from './read-series.js'
import { readSeries } from './read-series.js'
import { pointOfSmoothing, smoothingAt } from './smoothing-coordinates.js'
import type { SmoothingConstants, SmoothingState } from './smoothing-filter.js'
import { filterSeries } from './smoothing-filter.js'
import type { SmoothingFormOptions } from './smoothing-form.js'
import { parameterCount, smoothingForm } from './smoothing-form.js'
import { smoothingObjective } from './smoothing-likelihood.js'
import type { SmoothingModel, SmoothingReport } from './smoothing-model.js'
import { sealSmoothing } from './smoothing-model.js'
import { startState } from './smoothing-start.js'
import type { Series, SmoothingForm } from './types.js'

/** Searches begin at levels that stand, are slow, middling and fast, with slow and fast trends: likelihoods have several peaks. */
const LEVELS: readonly number[] = [0.02, 0.1, 0.4, 0.85]
const TREND_SHARES: readonly number[] = [0.1, 0.9]

/**
 * Fits exponential smoothing to a series by maximum likelihood, its first state among the parameters.
 *
 * Gaps (`null`) teach nothing: the state moves on as expected. That is the usual approximation; the first error after a gap is
 * counted like any other, although it is larger.
 *
 * @param series values one period apart, oldest first; more observed values than parameters, and two cycles where there are seasons.
 * @param options the form: simple by default, `trend: 'additive'` for Holt's, with a `season` and its `period` for Holt and Winters'.
 * @throws ClienteleError `NO_DATA` for a series too short; `OUT_OF_RANGE` naming a value <= 0 where errors or seasons multiply;
 * `CONFLICTING_OPTIONS`, `UNKNOWN_OPTION`, `INVALID_TYPE`, `EMPTY_INPUT`.
 * @see Hyndman, Koehler, Ord and Snyder (2008), Forecasting with Exponential Smoothing, chapter 5.
 * @example
 * import { exponentialSmoothing } from 'clientele/statistics'
 * const model = exponentialSmoothing.fit([112, 118, 132, 129, 121, 135, 148, 148, 136, 119])
 * model.params.alpha.toFixed(4) // => '1.0000'
 * exponentialSmoothing.fit([5, 0, 3, 4, 6, 2, 7, 8], { season: 'multiplicative', period: 4 }) // => Error OUT_OF_RANGE
 */
export function fit(series: Series, options: SmoothingFormOptions = {}): SmoothingModel {
  expectKnownKeys(options, ['trend', 'season', 'period', 'error'], 'options')
  return fitForm(readSeries(series), smoothingForm(options))
}

/** The same of what was checked. */
export function fitForm(series: ReadSeries, form: SmoothingForm): SmoothingModel {
  expectFits(series, form)
  const { scale, last } = series
  const values = series.values.subarray(0, last + 1).map(value => value / scale)
  const observed = series.observed.subarray(0, last + 1)
  const best = search(form, values, observed)
  const { constants, start } = smoothingAt(form, best.point)
  const filtered = filterSeries(form, constants, start, values, observed)
  const relative = form.error === 'multiplicative'
  const squares = filtered.errors.reduce((sum, e, t) => sum + (relative ? e / filtered.expected[t]! : e) ** 2, 0)
  const degreesOfFreedom = series.count - parameterCount(form)
  const sigma = Math.sqrt(squares / degreesOfFreedom) * (relative ? 1 : scale)
  const unobserved = series.values.length - 1 - last
  return sealSmoothing(
    {
      ...form,
      ...constants,
      ...rescaled(form, filtered.end, scale),
      sigma,
      degreesOfFreedom,
      ...(unobserved > 0 && { unobserved }),
    },
    report(series, form, best, squares, constants),
  )
}

/** Why a form cannot be fitted to a series; nothing where it can. */
export function misfit(
  { values, observed, count, last }: ReadSeries,
  form: SmoothingForm,
): Parameters<typeof reject> | undefined {
  const fewest = Math.max(parameterCount(form) + 1, form.season === 'none' ? 0 : 2 * form.period)
  if (form.error === 'multiplicative') {
    const at = values.findIndex((value, t) => observed[t] === 1 && !(value > 0))
    const hint = 'Use additive seasons and errors where values may be 0 or below'
    if (at >= 0) return ['OUT_OF_RANGE', `values[${at}]`, 'a number > 0, as what multiplies needs', values[at], hint]
  }
  if (count < fewest) return ['NO_DATA', 'values', `at least ${fewest} observed values for this form`, count]
  for (let season = 0; season < form.period; season++) {
    let seen = false
    for (let t = season; t <= last && !seen; t += form.period) seen = observed[t] === 1
    if (!seen)
      return [
        'NO_DATA',
        'values',
        `an observed value in each of the ${form.period} seasons`,
        `none in season ${season}`,
      ]
  }
  return undefined
}

function expectFits(series: ReadSeries, form: SmoothingForm): void {
  const fault = misfit(series, form)
  if (fault !== undefined) reject(...fault)
}

function search(form: SmoothingForm, values: Float64Array, observed: Uint8Array): BfgsResult {
  const objective = smoothingObjective(form, values, observed)
  const state = startState(form, values, observed)
  const shares = form.trend === 'none' ? [0.1] : TREND_SHARES
  const found = LEVELS.flatMap(alpha =>
    shares.map(share => {
      const constants = { alpha, beta: share * alpha, gamma: 0.1 * (1 - alpha), phi: 0.95 }
      return minimizeBfgs(objective, pointOfSmoothing(form, constants, state), { gradientTolerance: 1e-6 })
    }),
  )
  return found.reduce((best, one) => (one.value < best.value ? one : best))
}

function rescaled(form: SmoothingForm, { level, growth, seasons }: SmoothingState, scale: number): SmoothingState {
  return {
    level: scale * level,
    ...(growth !== undefined && { growth: scale * growth }),
    ...(seasons !== undefined && {
      seasons: form.season === 'multiplicative' ? seasons : seasons.map(one => scale * one),
    }),
  }
}

/** Root mean squared errors below, in units of the largest value, are rounding. */
const PERFECT = 1e-8
const EDGE = 1e-3
/** From so many values on, 90 % intervals were measured to cover 83 to 90 %. */
const LONG = 60

function report(
  { count, scale }: ReadSeries,
  form: SmoothingForm,
  { value, converged, iterations, reason }: BfgsResult,
  squares: number,
  { alpha, beta, gamma }: SmoothingConstants,
): SmoothingReport {
  const parameters = parameterCount(form) + 1
  const warnings: Warning[] = []
  const perfect = Math.sqrt(squares / count) < PERFECT
  if (!converged && !perfect) warnings.push({ code: 'NOT_CONVERGED', message: `The search ended early: ${reason}.` })
  for (const [name, constant, most] of [
    ['alpha', alpha, 1],
    ['beta', beta, alpha],
    ['gamma', gamma, 1 - alpha],
  ] as const) {
    if (perfect || constant === undefined || (constant > EDGE && constant < most - EDGE)) continue
    const message = `${name} lies at the edge of its range (${constant.toPrecision(3)} of 0 to ${most.toPrecision(3)}).`
    warnings.push({ code: 'AT_BOUNDARY', path: `params.${name}`, message })
  }
  if (perfect) {
    warnings.push({ code: 'PERFECT_FIT', message: 'Every value was foreseen: nothing tells how large errors may be.' })
  }
  if (!perfect && count < LONG) {
    const message = `Of ${count} values only: intervals cover less than they say (with a trend, at 24 values some 77 of 100 in place of 90).`
    warnings.push({ code: 'SMALL_SAMPLE', message })
  }
  const base = {
    source: 'likelihood',
    converged: converged || perfect,
    iterations,
    observations: count,
    parameters,
    warnings,
  } as const
  if (perfect) return base
  const logLikelihood = -value - count * Math.log(scale)
  const aic = 2 * parameters - 2 * logLikelihood
  const spare = count - parameters - 1
  return {
    ...base,
    logLikelihood,
    aic,
    ...(spare > 0 && { aicc: aic + (2 * parameters * (parameters + 1)) / spare }),
    bic: parameters * Math.log(count) - 2 * logLikelihood,
  }
}
