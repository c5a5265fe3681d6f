import { expectKnownKeys, expectObject } from '../../../errors/index.js'
import type { Interval } from '../../../model/index.js'
import { normalSurvival, normalUpperQuantile } from '../../../numeric/core.js'
import { expectLevel } from '../../level.js'
import { ownValue } from '../../own-value.js'
import { expectModel } from './model.js'
import type { FailureTimeModel } from './types.js'

/** What one column does to times. */
export interface TimeRatio {
  readonly name: string
  /** β: what one unit more adds to ln T. */
  readonly estimate: number
  /** e^β: the factor by which all times grow for one unit more; above 1, clients stay longer. */
  readonly timeRatio: number
  /** e^(−β/σ): the factor on the hazard; of exponential and Weibull laws alone, whose hazards are proportional. */
  readonly hazardRatio?: number
  /** This and what follows are absent where the model has no standard errors. */
  readonly standardError?: number
  /** β by its standard error; absent where that is 0. */
  readonly z?: number
  /** Of a z as far from 0 on either side if the column did nothing; absent as `z` is. */
  readonly pValue?: number
  /** Of the time ratio. */
  readonly interval?: Interval
}

/** How sure the intervals shall be. */
export interface TimeRatioOptions {
  /** Nominal probability, within (0, 1); 0.95 by default. */
  readonly level?: number
}

/**
 * The columns of a model with what each does to the time that clients stay, how sure that is, and whether it may be chance (Wald).
 *
 * @throws ClienteleError `OUT_OF_RANGE` for a level outside of (0, 1).
 * @example
 * import { acceleratedFailureTime } from 'clientele/statistics'
 * const params = { distribution: 'weibull', intercept: 3, coefficients: { products: 0.25 }, scale: 0.5 }
 * const model = acceleratedFailureTime.fromParams(params, { timeUnit: 'month' })
 * const [products] = acceleratedFailureTime.timeRatios(model)
 * products.timeRatio.toFixed(4) // => '1.2840'
 * products.hazardRatio.toFixed(4) // => '0.6065'
 */
export function timeRatios(model: FailureTimeModel, options: TimeRatioOptions = {}): readonly TimeRatio[] {
  expectKnownKeys(expectObject(options, 'options'), ['level'], 'options')
  const level = expectLevel(options.level)
  const { params, fit } = expectModel(model)
  const errors = fit.source === 'given' ? undefined : fit.standardErrors?.coefficients
  const isProportional = params.distribution === 'exponential' || params.distribution === 'weibull'
  return Object.entries(params.coefficients).map(([name, estimate]) => ({
    name,
    estimate,
    timeRatio: Math.exp(estimate),
    ...(isProportional ? { hazardRatio: Math.exp(-estimate / params.scale) } : {}),
    ...(errors === undefined ? {} : certaintyOf(estimate, ownValue(errors, name)!, level)),
  }))
}

function certaintyOf(
  estimate: number,
  standardError: number,
  level: number,
): Pick<TimeRatio, 'standardError' | 'z' | 'pValue' | 'interval'> {
  const reach = normalUpperQuantile((1 - level) / 2) * standardError
  const z = estimate / standardError
  return {
    standardError,
    ...(Number.isFinite(z) ? { z, pValue: 2 * normalSurvival(Math.abs(z)) } : {}),
    interval: {
      lower: Math.exp(estimate - reach),
      upper: Math.exp(estimate + reach),
      level,
      kind: 'confidence',
      method: 'log-wald',
    },
  }
}
